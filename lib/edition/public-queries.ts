import 'server-only'
import { placedSpans } from '@/lib/annotation/standing-passage'
import { db } from '@/lib/db/client'
import { offsetMap } from '@/lib/text/code-points'
import { type AddressBook, addressBook } from './addresses'
import { applyNotices, NOBODY, type TakenDown, type TakenPassage } from './apply-notices'
import { laterNotices } from './later-notices'
import type { EditionSummary, PublicNotice, Snapshot } from './model'

/** Editions read are kept, the last few of them: they never change. */
const KEPT = 6
type Kept = { readonly snapshot: Snapshot; readonly sha256: string }
type Shared = typeof globalThis & {
  provisoEditions?: Map<number, Kept>
  provisoAddressBooks?: Map<string, AddressBook>
}
const shared = globalThis as Shared

/** The number of the latest edition, or null while nothing is published. */
export async function latestEditionNumber(): Promise<number | null> {
  const latest = await db.edition.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  return latest?.number ?? null
}

const SUMMARY = {
  number: true,
  publishedAt: true,
  snapshotSha256: true,
  diffSha256: true,
  auditSeq: true,
  auditHash: true,
} as const
type SummaryRow = Omit<EditionSummary, 'publishedAt' | 'auditSeq'> & { publishedAt: Date; auditSeq: bigint }

/** All editions, newest first. */
export async function editionList(): Promise<EditionSummary[]> {
  const editions = await db.edition.findMany({ orderBy: { number: 'desc' }, select: SUMMARY })
  return editions.map(summaryOf)
}

/** What is known of one edition without its words; null when there is no such edition. */
export async function editionSummary(number: number): Promise<EditionSummary | null> {
  const edition = await db.edition.findUnique({ where: { number }, select: SUMMARY })
  return edition && summaryOf(edition)
}

function summaryOf(edition: SummaryRow): EditionSummary {
  return {
    number: edition.number,
    publishedAt: edition.publishedAt.toISOString(),
    snapshotSha256: edition.snapshotSha256,
    diffSha256: edition.diffSha256,
    auditSeq: edition.auditSeq.toString(),
    auditHash: edition.auditHash,
  }
}

/** Whether the database answers now. */
export function databaseAnswers(): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}

/**
 * An edition as readers may have it now: its snapshot, without the words that were taken down since. Null when
 * there is no such edition.
 */
export async function editionSnapshot(number: number): Promise<Snapshot | null> {
  const kept = await readEdition(number)
  if (!kept) return null
  const taken = takenDown(await standingNotices())
  return taken.length === 0 ? kept.snapshot : applyNotices(kept.snapshot, await loadTakenDown(taken))
}

/** Every notice that stands, newest first. */
export async function standingNotices(): Promise<PublicNotice[]> {
  const rows = await db.editionNotice.findMany({
    orderBy: { seq: 'desc' },
    select: {
      seq: true,
      kind: true,
      targetKind: true,
      targetId: true,
      version: true,
      words: true,
      at: true,
      liftsSeq: true,
    },
  })
  const lifted = new Set(rows.map(({ liftsSeq }) => liftsSeq))
  return rows
    .filter(({ seq, liftsSeq }) => liftsSeq === null && !lifted.has(seq))
    .map(({ seq, kind, targetKind, targetId, version, words, at }) => ({
      seq,
      kind,
      targetKind,
      targetId,
      ...(version !== null && { version }),
      words,
      at: at.toISOString(),
    }))
}

/** Whether the page of a person was taken down: it is so in every edition. */
export async function isPersonTakenDown(slug: string): Promise<boolean> {
  return takenDown(await standingNotices()).some(
    ({ targetKind, targetId }) => targetKind === 'person' && targetId === slug,
  )
}

/**
 * The notices over one edition: those that stand, and what later editions corrected or took back. A person who was
 * taken down is not named by the notice either.
 */
export async function noticesOver(number: number): Promise<PublicNotice[]> {
  const latest = await latestEditionNumber()
  const standing = (await overWordsOf(number, await standingNotices())).map((notice) =>
    notice.kind === 'taken_down' && notice.targetKind === 'person' ? { ...notice, targetId: NOBODY } : notice,
  )
  if (latest === null || latest <= number) return standing
  const snapshot = await editionSnapshot(latest)
  return snapshot ? [...standing, ...laterNotices(number, snapshot)] : standing
}

/** Without those that stand over words of a version that the edition does not show: it has older or newer ones. */
async function overWordsOf(number: number, notices: readonly PublicNotice[]): Promise<PublicNotice[]> {
  if (notices.every(({ version }) => version === undefined)) return [...notices]
  const kept = await readEdition(number)
  const proofs = kept?.snapshot.statements.flatMap((statement) => statement.proofs) ?? []
  const shown = new Set(proofs.map(({ passage, version }) => `${passage} ${version}`))
  return notices.filter(
    ({ targetId, version }) => version === undefined || shown.has(`${targetId} ${version}`),
  )
}

/** Which addresses exist in an edition; null when there is no such edition. */
export async function addressBookOf(number: number): Promise<AddressBook | null> {
  const kept = await readEdition(number)
  if (!kept) return null
  shared.provisoAddressBooks ??= new Map()
  return keep(shared.provisoAddressBooks, kept.sha256, () => addressBook(kept.snapshot))
}

async function readEdition(number: number): Promise<Kept | null> {
  shared.provisoEditions ??= new Map()
  const known = shared.provisoEditions.get(number)
  if (known) return known
  // PostgreSQL's integers end here; a larger number is no edition.
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null
  const row = await db.edition.findUnique({
    where: { number },
    select: { snapshot: true, snapshotSha256: true },
  })
  if (!row) return null
  return keep(shared.provisoEditions, number, () => ({
    snapshot: JSON.parse(row.snapshot) as Snapshot,
    sha256: row.snapshotSha256,
  }))
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= KEPT) break
    map.delete(oldest)
  }
  return value
}

function takenDown(notices: readonly PublicNotice[]): PublicNotice[] {
  return notices.filter(({ kind }) => kind === 'taken_down')
}

/** What vanishes with the targets of these notices. */
export async function loadTakenDown(
  notices: readonly Pick<PublicNotice, 'targetKind' | 'targetId'>[],
): Promise<TakenDown> {
  const ids = (kind: PublicNotice['targetKind']) =>
    notices.filter(({ targetKind }) => targetKind === kind).map(({ targetId }) => targetId)
  const people = ids('person')
  return {
    statements: new Set([...ids('statement'), ...(await statementsAbout(people))]),
    articles: new Set(ids('article')),
    ledger: new Set(ids('ledger')),
    people: await loadPeople(people),
    passages: await loadPassages(ids('passage')),
  }
}

async function loadPeople(slugs: readonly string[]): Promise<TakenDown['people']> {
  if (slugs.length === 0) return []
  const people = await db.person.findMany({
    where: { subject: { slug: { in: [...slugs] } } },
    select: { aliases: true, subject: { select: { slug: true } } },
  })
  return people.map(({ aliases, subject }) => ({ slug: subject.slug, names: aliases }))
}

/** What was ever published of a person goes with them, also where only the ledger still has the words. */
async function statementsAbout(people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const statements = await db.statement.findMany({
    where: { subject: { kind: 'person', slug: { in: [...people] } } },
    select: { publicId: true },
  })
  return statements.map(({ publicId }) => publicId)
}

async function loadPassages(publicIds: readonly string[]): Promise<TakenPassage[]> {
  if (publicIds.length === 0) return []
  const annotations = await db.annotation.findMany({
    where: { publicId: { in: [...publicIds] } },
    select: {
      publicId: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
      version: SHOWN_FROM,
      placements: {
        where: { decision: 'reworded' },
        orderBy: { seq: 'asc' },
        select: { spans: true, exact: true, version: SHOWN_FROM },
      },
    },
  })
  // Editions show the words that stood for the passage then: all that ever did are gone.
  return annotations.flatMap(({ publicId: id, spans, version, placements }) => [
    takenPassage(id, version, spans),
    ...placements.map((taken) => takenPassage(id, taken.version, placedSpans(taken))),
  ])
}

const SHOWN_FROM = {
  select: { number: true, text: true, article: { select: { slug: true } } },
} as const

function takenPassage(
  id: string,
  version: { readonly number: number; readonly text: string; readonly article: { readonly slug: string } },
  spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[],
): TakenPassage {
  const offsets = version.text === '' ? null : offsetMap(version.text)
  return {
    id,
    article: version.article.slug,
    version: version.number,
    // After erasing by order there are no offsets to count in; the passage is then known by its id alone.
    spans: offsets
      ? spans.map(({ start, end, exact }) => ({
          start: offsets.toCodePoint(start),
          end: offsets.toCodePoint(end),
          exact,
        }))
      : [],
  }
}
