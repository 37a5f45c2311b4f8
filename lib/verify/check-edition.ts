import { editionFacts, type FactNames, factParts } from '@/lib/edition/fact-words'
import type { PublicLedgerEntry, Snapshot } from '@/lib/edition/model'
import { supportAsFrozen } from '@/lib/edition/recount-carried'
import type { SubjectFacts } from '@/lib/furniture/model'
import { canonicalJson } from '@/lib/text/canonical-json'
import { toUtf16 } from '@/lib/text/code-points'
import { sha256Hex } from '@/lib/text/sha256'
import { faultOfLeaves } from './check-leaves'
import { type Finding, finding } from './model'

export type StoredEdition = {
  readonly number: number
  readonly snapshot: string
  readonly snapshotSha256: string
  /** The audit row that it anchors, when it is there. */
  readonly anchor: { readonly stored: string; readonly found: string | null }
  /** Public ids of the statements that its rows hold. */
  readonly statements: readonly string[]
  readonly furniture: readonly {
    readonly key: string
    readonly text: string
    /** With a title: the facts that were signed with it. */
    readonly facts: SubjectFacts | null
  }[]
  readonly ledger: readonly LedgerRow[]
  /** What is shown of a version, by `<article slug>/<number>`: start, end, start, end … in UTF-16 code units. */
  readonly shown: ReadonlyMap<string, readonly number[]>
}
type LedgerRow = Pick<PublicLedgerEntry, 'ordinal' | 'kind' | 'before' | 'after' | 'reason'>

/** The text of a version by article slug and version number; `purged` when it was erased, null when it is not there. */
export type TextOf = (article: string, version: number) => string | 'purged' | null

/** Recomputes an edition: its hash, its anchor, what it holds, and every passage it prints. */
export function checkEdition(edition: StoredEdition, textOf: TextOf): Finding[] {
  const row = `edition/${edition.number}`
  const read = parse(edition.snapshot)
  if (!read) return [finding('unreadable', row, 'its snapshot cannot be read')]
  const findings: Finding[] = []
  const say = (state: Finding['state'], says: string) => findings.push(finding(state, row, says))
  if (sha256Hex(edition.snapshot) !== edition.snapshotSha256)
    say('different', 'its snapshot is not what its hash says')
  if (canonicalJson(read) !== edition.snapshot) say('different', 'its snapshot is not canonical JSON')
  if (edition.anchor.found === null) say('missing', 'the audit row that it anchors is gone')
  else if (edition.anchor.found !== edition.anchor.stored)
    say('different', 'its audit anchor is not that row')
  if (read.number !== edition.number) say('different', 'its snapshot bears another number')
  const held = read.statements.map(({ id }) => id).sort()
  if (held.join() !== [...edition.statements].sort().join())
    say('different', 'its snapshot holds other statements than its rows')
  if (
    ledgerText(read.ledger.filter((entry) => entry.edition === edition.number)) !== ledgerText(edition.ledger)
  )
    say('different', 'its ledger rows say something else than its snapshot')
  return [
    ...findings,
    ...checkFurniture(row, read, edition.furniture),
    ...checkFacts(row, read, edition.furniture),
    ...read.statements.flatMap((statement) => checkSupport(row, statement, read)),
    ...read.statements.flatMap((statement) =>
      checkProofs(row, statement, textOf, edition.shown, rootsOf(read)),
    ),
  ]
}

function ledgerText(entries: readonly LedgerRow[]): string {
  const rows = entries.map(({ ordinal, kind, before, after, reason }) => [
    ordinal,
    kind,
    before,
    after,
    reason,
  ])
  return JSON.stringify(rows.sort(([a], [b]) => Number(a) - Number(b)))
}

/** Words of ours that belong to no subject stand under their key; those of a subject stand at the subject. */
function checkFurniture(row: string, snapshot: Snapshot, furniture: StoredEdition['furniture']): Finding[] {
  const printed = new Set(strings(snapshot))
  const held = new Map(furniture.map(({ key, text }) => [key, text]))
  const changed = furniture.filter(({ text }) => !printed.has(text))
  const gone = Object.keys(snapshot.site).filter((key) => held.get(key) !== snapshot.site[key])
  return [...new Set([...changed.map(({ key }) => key), ...gone])].map((key) =>
    finding('different', `${row}/${key}`, 'its furniture rows hold other words than its snapshot'),
  )
}

/** What stands beside a title is what was signed with it, as far as it does not go by the address of something else. */
function checkFacts(row: string, snapshot: Snapshot, furniture: StoredEdition['furniture']): Finding[] {
  const printed = new Set(
    [...editionFacts(snapshot).values()].map(({ title, facts }) => factsText(title, facts)),
  )
  return furniture
    .filter(
      ({ text, facts }) => facts && isPrinted(facts, text, snapshot) && !printed.has(factsText(text, facts)),
    )
    .map(({ key }) =>
      finding('different', `${row}/${key}`, 'beside this title it prints other facts than were signed'),
    )
}

// A disagreement with less than two sides in an edition is not part of it.
function isPrinted({ kind }: SubjectFacts, text: string, { disagreements }: Snapshot): boolean {
  return kind !== 'plan' && (kind !== 'disagreement' || disagreements.some(({ title }) => title === text))
}

const NAMELESS: FactNames = { subject: () => '', article: () => '', passage: () => '', statement: () => '' }
const BY_ADDRESS = [
  'section',
  'giver',
  'asker',
  'framing article',
  'heading in the source',
  'membership',
  'sides',
]

function factsText(title: string, facts: Parameters<typeof factParts>[0]): string {
  const parts = factParts(publicPart(facts), NAMELESS).filter(({ part }) => !BY_ADDRESS.includes(part))
  return canonicalJson([facts.kind, title, parts.map(({ part, words }) => [part, words])])
}

// Which office is a public one decides what may be quoted; readers are not told.
function publicPart(facts: Parameters<typeof factParts>[0]): Parameters<typeof factParts>[0] {
  if (facts.kind !== 'person') return facts
  return { ...facts, offices: facts.offices.map(({ title, start, end }) => ({ title, start, end })) }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** What a sentence is said to rest on is what its proofs and references say. Editions of old do not count in all. */
function checkSupport(row: string, statement: Snapshot['statements'][number], read: Snapshot): Finding[] {
  const { inAll, inArchive, elsewhere, disputes } = statement.support
  if (!inAll) return []
  const now = supportAsFrozen(statement, read.articles)
  const counts = {
    inAll: now.inAll,
    inArchive: now.inArchive,
    elsewhere: now.elsewhere,
    disputes: now.disputes,
  }
  return canonicalJson(counts) === canonicalJson({ inAll, inArchive, elsewhere, disputes })
    ? []
    : [
        finding(
          'different',
          `${row}/${statement.id}`,
          'its sources are counted otherwise than its proofs say',
        ),
      ]
}

function checkProofs(
  row: string,
  statement: Snapshot['statements'][number],
  textOf: TextOf,
  shown: StoredEdition['shown'],
  roots: ReadonlyMap<string, string>,
): Finding[] {
  return statement.proofs.flatMap((proof) => {
    const where = `${row}/${statement.id}/${proof.id}`
    const text = textOf(proof.article, proof.version)
    if (text === null) return [finding('missing', where, 'the version it quotes is not there')]
    if (text === 'purged') return [finding('purged', where, 'the version it quotes was erased by order')]
    const spans = proof.spans.map(({ start, end, exact }) => ({
      start: toUtf16(text, start),
      end: toUtf16(text, end),
      exact,
    }))
    if (spans.some(({ start, end, exact }) => text.slice(start, end) !== exact))
      return [finding('different', where, 'it prints other words than the version it quotes')]
    const root = roots.get(`${proof.article}/${proof.version}`)
    const fault = faultOfLeaves(proof, spans, { text, root })
    if (fault) return [finding('different', where, fault)]
    const counted = shown.get(`${proof.article}/${proof.version}`) ?? []
    return spans.every((span) => isWithin(span, counted))
      ? []
      : [finding('different', where, 'words it prints are not counted among those shown of the article')]
  })
}

function rootsOf({ articles }: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap(({ slug, versions }) =>
      versions.map(({ number, merkleRoot }): [string, string] => [`${slug}/${number}`, merkleRoot]),
    ),
  )
}

function isWithin(
  span: { readonly start: number; readonly end: number },
  ranges: readonly number[],
): boolean {
  return ranges.some(
    (from, index) => index % 2 === 0 && from <= span.start && span.end <= (ranges[index + 1] ?? 0),
  )
}

function parse(snapshot: string): Snapshot | null {
  try {
    const value = JSON.parse(snapshot) as Snapshot
    return value.format === 'proviso-edition-1' && Array.isArray(value.statements) ? value : null
  } catch {
    return null
  }
}
