import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { defaultReason } from '@/lib/edition/default-reason'
import type { PublicStatement, Snapshot } from '@/lib/edition/model'
import { publicName, type Signer } from '@/lib/edition/public-name'
import { unflatten, union } from '@/lib/edition/ranges'
import type { EditionChoices } from '@/lib/edition/schema'
import type { EditionSources, FactReason, FurnitureWords, NewLedgerEntry } from '@/lib/edition/sources'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionsForGate } from '@/lib/evidence/queries'
import { isTitle, type SubjectFacts } from '@/lib/furniture/model'
import { loadArticles } from './load-articles'
import { loadRecords } from './load-records'
import { loadSubjects } from './load-subjects'

export type PreviousEdition = {
  readonly number: number
  readonly snapshotSha256: string
  readonly snapshot: Snapshot
  readonly statements: readonly {
    readonly statementId: string
    readonly revisionId: string
    readonly claimHash: string
  }[]
}

export type FurnitureChoice = FurnitureWords & {
  readonly revisionId: string
  readonly furnitureId: string
  /** Who had a hand in it, and so does not sign it. */
  readonly hands: readonly string[]
  readonly signedBy: readonly string[]
  readonly before: string | null
}

export type LoadedEdition = {
  readonly sources: EditionSources
  readonly previous: PreviousEdition | null
  readonly furniture: readonly { readonly revisionId: string }[]
  readonly newFurniture: readonly FurnitureChoice[]
  /** Statement ids by public id, of what is chosen or withdrawn. */
  readonly statementIds: ReadonlyMap<string, string>
}

/**
 * Reads all that the next edition is frozen from. Null when a chosen id is not what it should be any more. A preview
 * takes drafts too; what is published is approved.
 */
export async function loadEdition(
  tx: Tx,
  admin: Editor,
  choices: EditionChoices,
  publishedAt: string,
  standing: 'approved' | 'any' = 'approved',
): Promise<LoadedEdition | null> {
  const previous = await previousEdition(tx)
  const chosen = await loadChosen(tx, choices.choose, standing)
  const withdrawn = await loadWithdrawn(tx, choices, previous)
  const furniture = await loadFurniture(tx, choices.furniture, previous)
  if (!chosen || !withdrawn || !furniture) return null
  const clash = chosen.some(({ statementId }) => withdrawn.has(statementId))
  if (clash) return null
  const subjects = await loadSubjects(tx, furniture.all)
  const { records, hands } = await loadRecords(tx, standing === 'any' ? 'any' : 'checked')
  const signers = await loadSigners(tx, [...usersOf(chosen, furniture.added), ...hands, admin.id])
  const statements = new Map((previous?.snapshot.statements ?? []).map((one) => [one.id, one]))
  const ledger = [
    ...chosen.map((revision) => chosenEntry(revision, choices, statements, signers)),
    ...choices.withdraw.map((one) => withdrawnEntry(one, withdrawn, statements, signers[admin.id])),
    ...furnitureEntries(furniture.added, choices, signers, admin),
    ...(await noticeEntries(tx, previous)),
  ]
  const slugs = new Set([
    ...chosen.flatMap(({ passages }) => passages.map(({ version }) => version.articleSlug)),
    ...(previous?.snapshot.statements ?? []).flatMap(({ proofs }) => proofs.map(({ article }) => article)),
    ...subjects.flatMap((one) => (one.kind === 'concession' ? [one.framedBy, one.heading?.article] : [])),
    ...records.findings.map(({ article }) => article),
  ])
  return {
    sources: {
      number: (previous?.number ?? 0) + 1,
      publishedAt,
      sample:
        hands.some((id) => signers[id]?.sample) ||
        (await touchedBySample(tx, previous, chosen, furniture.all)),
      previous: previous?.snapshot ?? null,
      withdrawn: [...withdrawn.values()],
      chosen,
      furniture: furniture.all,
      subjects,
      articles: await loadArticles(
        tx,
        [...slugs].filter((slug) => typeof slug === 'string'),
      ),
      records,
      signers,
      shownBefore: await shownBefore(tx),
      factReasons: factReasons(furniture.added, choices, signers, admin),
      ledger,
    },
    previous,
    furniture: furniture.all,
    newFurniture: furniture.added,
    statementIds: new Map([
      ...chosen.map(({ publicId, statementId }) => [publicId, statementId] as const),
      ...[...withdrawn].map(([statementId, publicId]) => [publicId, statementId] as const),
    ]),
  }
}

/** The latest edition, or null while nothing is published. */
export async function previousEdition(tx: Tx): Promise<PreviousEdition | null> {
  const edition = await tx.edition.findFirst({
    orderBy: { number: 'desc' },
    select: {
      number: true,
      snapshot: true,
      snapshotSha256: true,
      statements: { select: { statementId: true, revisionId: true, claimHash: true } },
    },
  })
  return edition && { ...edition, snapshot: JSON.parse(edition.snapshot) as Snapshot }
}

async function loadChosen(
  tx: Tx,
  ids: readonly string[],
  standing: 'approved' | 'any',
): Promise<LoadedRevision[] | null> {
  const wanted = [...new Set(ids)].sort()
  const loaded = await loadRevisionsForGate(tx, wanted)
  const statements = new Set(loaded.map(({ statementId }) => statementId))
  const asApproved = standing === 'any' || loaded.every(({ state }) => state === 'approved')
  return asApproved && loaded.length === wanted.length && statements.size === loaded.length ? loaded : null
}

/** Public ids of the withdrawn statements by statement id. */
async function loadWithdrawn(
  tx: Tx,
  { withdraw }: EditionChoices,
  previous: PreviousEdition | null,
): Promise<Map<string, string> | null> {
  const standing = new Set(previous?.statements.map(({ statementId }) => statementId))
  const ids = withdraw.map(({ statementId }) => statementId)
  if (ids.some((id) => !standing.has(id)) || new Set(ids).size !== ids.length) return null
  const rows = await tx.statement.findMany({
    where: { id: { in: ids } },
    orderBy: { publicId: 'asc' },
    select: { id: true, publicId: true },
  })
  return new Map(rows.map(({ id, publicId }) => [id, publicId]))
}

async function loadFurniture(tx: Tx, ids: readonly string[], previous: PreviousEdition | null) {
  const select = {
    id: true,
    furnitureId: true,
    text: true,
    facts: true,
    furniture: { select: { key: true, subjectId: true } },
    signatures: { orderBy: { at: 'asc' }, select: { signedById: true } },
  } as const
  const [kept, chosen] = [
    await tx.furnitureRevision.findMany({
      where: { editions: { some: { editionNumber: previous?.number ?? 0 } } },
      select,
    }),
    await tx.furnitureRevision.findMany({ where: { id: { in: [...ids] } }, select }),
  ]
  const replaced = new Set(chosen.map(({ furnitureId }) => furnitureId))
  if (chosen.length !== new Set(ids).size || replaced.size !== chosen.length) return null
  if (chosen.some(({ id }) => kept.some((one) => one.id === id))) return null
  const hands = await loadHands(tx, ids)
  const wordsOf = (row: (typeof kept)[number]): FurnitureChoice => ({
    revisionId: row.id,
    furnitureId: row.furnitureId,
    key: row.furniture.key,
    subjectId: row.furniture.subjectId,
    text: row.text,
    // Written by the database itself, see `subject_facts`.
    facts: row.facts as SubjectFacts | null,
    hands: hands.get(row.id) ?? [],
    signedBy: row.signatures.map(({ signedById }) => signedById),
    before: kept.find((one) => one.furnitureId === row.furnitureId)?.text ?? null,
  })
  const byKey = (a: FurnitureWords, b: FurnitureWords) => (a.key < b.key ? -1 : 1)
  const added = chosen.map(wordsOf).sort(byKey)
  const carried = kept.filter(({ furnitureId }) => !replaced.has(furnitureId)).map(wordsOf)
  return { added, all: [...carried, ...added].sort(byKey) }
}

async function loadHands(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ id: string; hands: string[] }[]>`
    SELECT id::text, ARRAY(SELECT furniture_hands(id)::text) AS hands FROM furniture_revision
    WHERE id = ANY (${[...ids]}::uuid[])`
  return new Map(rows.map(({ id, hands }) => [id, hands]))
}

function usersOf(chosen: readonly LoadedRevision[], furniture: readonly FurnitureChoice[]): string[] {
  return [
    ...chosen.flatMap((revision) => [
      ...revision.contributorIds,
      ...(revision.approval ? [revision.approval.byId] : []),
      ...revision.passages.flatMap(({ signatures }) => signatures.map(({ byId }) => byId)),
      ...revision.references.flatMap(({ checks }) => checks.map(({ byId }) => byId)),
    ]),
    ...furniture.flatMap(({ hands, signedBy }) => [...hands, ...signedBy]),
  ]
}

async function loadSigners(tx: Tx, ids: readonly string[]): Promise<Record<string, Signer>> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, publicNameStyle: true, sample: true },
  })
  return Object.fromEntries(
    users.map(({ id, name, publicNameStyle, sample }) => [id, { name, style: publicNameStyle, sample }]),
  )
}

function chosenEntry(
  revision: LoadedRevision,
  { reasons }: EditionChoices,
  statements: ReadonlyMap<string, PublicStatement>,
  signers: Readonly<Record<string, Signer>>,
): NewLedgerEntry {
  const before = statements.get(revision.publicId) ?? null
  const { kind, reason } = reasons[revision.statementId] ?? defaultReason(before, revision.fields.wording)
  const approver = revision.approval && signers[revision.approval.byId]
  return {
    kind,
    statement: revision.publicId,
    furniture: null,
    before: before?.wording ?? '',
    after: revision.fields.wording,
    reason,
    approvedBy: approver ? [publicName(approver)] : [],
  }
}

function withdrawnEntry(
  { statementId, kind, reason }: EditionChoices['withdraw'][number],
  withdrawn: ReadonlyMap<string, string>,
  statements: ReadonlyMap<string, PublicStatement>,
  admin: Signer | undefined,
): NewLedgerEntry {
  const statement = withdrawn.get(statementId) ?? ''
  const before = statements.get(statement)?.wording ?? ''
  const approvedBy = admin ? [publicName(admin, 'admin')] : []
  return { kind, statement, furniture: null, before, after: '', reason, approvedBy }
}

// Reworded furniture is told word by word; what is shown for the first time is counted in one entry.
function furnitureEntries(
  added: readonly FurnitureChoice[],
  { furnitureReasons }: EditionChoices,
  signers: Readonly<Record<string, Signer>>,
  admin: Editor,
): NewLedgerEntry[] {
  const seenBy = (one: FurnitureChoice) => seenByNames(one, signers, admin)
  const entry = (one: FurnitureChoice): NewLedgerEntry => ({
    ...(furnitureReasons[one.revisionId] ?? { kind: 'clarification', reason: 'Worded anew.' }),
    statement: null,
    furniture: one.key,
    before: one.before ?? '',
    after: one.text,
    approvedBy: seenBy(one),
  })
  // A title in the same words is there for what stands beside it: that is told in its own words.
  const reworded = added.filter((one) => one.before !== one.text)
  const told = reworded.filter((one) => one.before !== null || furnitureReasons[one.revisionId])
  const first = reworded.filter((one) => !told.includes(one))
  const count: NewLedgerEntry = {
    kind: 'addition',
    statement: null,
    furniture: null,
    before: '',
    after: first.length === 1 ? 'One title or other heading.' : `${first.length} titles and other headings.`,
    reason: 'Shown for the first time in this edition.',
    approvedBy: [...new Set(first.flatMap(seenBy))],
  }
  return [...told.map(entry), ...(first.length > 0 ? [count] : [])]
}

function seenByNames(
  { hands, signedBy }: FurnitureChoice,
  signers: Readonly<Record<string, Signer>>,
  admin: Editor,
): string[] {
  const ids = signedBy.length > 0 || hands.includes(admin.id) ? signedBy : [admin.id]
  return [...new Set(ids.flatMap((id) => signers[id] ?? []).map((signer) => publicName(signer)))]
}

function factReasons(
  added: readonly FurnitureChoice[],
  { furnitureReasons }: EditionChoices,
  signers: Readonly<Record<string, Signer>>,
  admin: Editor,
): Record<string, FactReason> {
  return Object.fromEntries(
    added.flatMap((one) => {
      if (!one.subjectId || !isTitle(one.key)) return []
      const why = furnitureReasons[one.revisionId] ?? FACTS_CHANGED
      return [
        [
          one.subjectId,
          { ...why, furniture: one.key, approvedBy: seenByNames(one, signers, admin) },
        ] as const,
      ]
    }),
  )
}

const FACTS_CHANGED = {
  kind: 'clarification',
  reason: 'An editor changed what stands beside this title, and a second person saw it.',
} as const

// What was taken down since the last edition is told in this one: that it was, never what it said.
async function noticeEntries(tx: Tx, previous: PreviousEdition | null): Promise<NewLedgerEntry[]> {
  const notices = await tx.editionNotice.findMany({
    where: {
      kind: 'taken_down',
      liftsSeq: null,
      ...(previous ? { at: { gt: new Date(previous.snapshot.publishedAt) } } : {}),
    },
    orderBy: { seq: 'asc' },
    select: { seq: true, words: true, targetKind: true, targetId: true },
  })
  const lifts = await tx.editionNotice.findMany({
    where: { liftsSeq: { in: notices.map(({ seq }) => seq) } },
    select: { liftsSeq: true },
  })
  const lifted = new Set(lifts.map(({ liftsSeq }) => liftsSeq))
  return notices
    .filter(({ seq }) => !lifted.has(seq))
    .map(({ words, targetKind, targetId }) => ({
      kind: 'notice',
      statement: targetKind === 'statement' ? targetId : null,
      furniture: null,
      before: '',
      after: words,
      reason:
        `Taken down: ${targetKind === 'ledger' ? 'an entry of this ledger' : `a ${targetKind}`}.`.replace(
          'a article',
          'an article',
        ),
      approvedBy: [],
    }))
}

async function shownBefore(tx: Tx): Promise<EditionSources['shownBefore']> {
  const rows = await tx.editionExposure.findMany({
    select: { versionId: true, shown: true, speech: true },
  })
  const byVersion: Record<string, EditionSources['shownBefore'][string]> = {}
  for (const { versionId, shown, speech } of rows) {
    const before = byVersion[versionId]
    byVersion[versionId] = {
      shown: union(...(before?.shown ?? []), ...unflatten(shown)),
      speech: union(...(before?.speech ?? []), ...unflatten(speech)),
    }
  }
  return byVersion
}

async function touchedBySample(
  tx: Tx,
  previous: PreviousEdition | null,
  chosen: readonly LoadedRevision[],
  furniture: readonly FurnitureChoice[],
): Promise<boolean> {
  const replaced = new Set(chosen.map(({ statementId }) => statementId))
  const carried = (previous?.statements ?? []).filter(({ statementId }) => !replaced.has(statementId))
  const revisions = [...carried, ...chosen].map(({ revisionId }) => revisionId)
  const rows = await tx.$queryRaw<{ touched: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM app_user u WHERE u.sample AND (
        EXISTS (SELECT 1 FROM revision_event e WHERE e.by_id = u.id AND e.revision_id = ANY (${revisions}::uuid[]))
        OR EXISTS (SELECT 1 FROM contribution c WHERE c.user_id = u.id AND c.revision_id = ANY (${revisions}::uuid[]))
        OR EXISTS (SELECT 1 FROM fit_signature s JOIN evidence v ON v.id = s.evidence_id
                   WHERE s.signed_by_id = u.id AND v.revision_id = ANY (${revisions}::uuid[]))
        OR EXISTS (SELECT 1 FROM furniture_signature f
                   WHERE f.signed_by_id = u.id AND f.revision_id = ANY (${furniture.map((one) => one.revisionId)}::uuid[]))
      )) AS touched`
  return rows[0]?.touched ?? false
}
