import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { diffEditions, diffHash, type EditionDiff, saysTheSame } from '@/lib/edition/diff-editions'
import { type FrozenEdition, freezeEdition } from '@/lib/edition/freeze-edition'
import { gateFindings } from '@/lib/edition/gate-findings'
import { canPublish } from '@/lib/edition/policy'
import { flatten } from '@/lib/edition/ranges'
import { type EditionChoices, editionChoices, type PublishInput, publishInput } from '@/lib/edition/schema'
import type { Finding } from '@/lib/edition/sources'
import { deskPaths } from '@/lib/paths/desk'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { canonicalJson } from '@/lib/text/canonical-json'
import { sha256Hex } from '@/lib/text/sha256'
import { markCarriedDoubts } from './carried-doubts'
import { moment, oneEditionAtATime } from './edition-lock'
import { type LoadedEdition, loadEdition } from './load-edition'

export type Preview = {
  readonly number: number
  readonly diff: EditionDiff
  readonly ledger: FrozenEdition['snapshot']['ledger']
  readonly findings: readonly Finding[]
  /** What `publishEdition` wants back: the admin has seen exactly this. */
  readonly diffSha256: string
}

export type PublishRefusal = 'moved' | 'not-ready' | 'nothing-chosen'

type Prepared = Omit<Preview, 'ledger'> & { readonly loaded: LoadedEdition; readonly frozen: FrozenEdition }

/**
 * The next edition as it would be with these choices: the difference to the last one, what stands in the way, and
 * the hash to confirm. Writes nothing. `moved`: something chosen is no longer there to be chosen.
 */
export async function previewEdition(
  admin: Admin,
  input: Partial<EditionChoices>,
): Promise<Result<Preview, 'moved' | 'nothing-chosen'>> {
  refuseUnless(canPublish(admin))
  const choices = editionChoices.parse(input)
  return transaction(async (tx) => {
    const prepared = await prepare(tx, admin, choices)
    if (typeof prepared === 'string') return fail(prepared)
    const { number, diff, findings, diffSha256, frozen } = prepared
    const ledger = frozen.snapshot.ledger.filter(({ edition }) => edition === number)
    return ok({ number, diff, ledger, findings, diffSha256 })
  })
}

/**
 * Publishes edition N+1 = N minus withdrawals plus what is chosen, in one transaction and one at a time. The
 * difference is worked out again and must hash to what was confirmed (`moved` otherwise); the gate is asked again
 * for all that is new or changed (`not-ready`, with every finding). The confirmation of the admin is the second
 * pair of eyes on furniture that others wrote.
 */
export async function publishEdition(
  admin: Admin,
  input: PublishInput,
): Promise<Result<{ number: number }, PublishRefusal, { findings: readonly Finding[] } | undefined>> {
  refuseUnless(canPublish(admin))
  const { diffSha256, ...choices } = publishInput.parse(input)
  return transaction(async (tx) => {
    await oneEditionAtATime(tx)
    await refuseTheMachine(tx, admin)
    await lockStatements(tx, choices)
    const prepared = await prepare(tx, admin, choices)
    if (prepared === 'nothing-chosen') return fail('nothing-chosen', undefined)
    if (prepared === 'moved' || prepared.diffSha256 !== diffSha256) return fail('moved', undefined)
    if (prepared.findings.length > 0) return fail('not-ready', { findings: prepared.findings })
    await write(tx, admin, choices, prepared)
    return ok({ number: prepared.number })
  })
}

// The system may plant a demo story in the name of its sample signers; it never publishes for a person.
async function refuseTheMachine(tx: Tx, admin: Admin): Promise<void> {
  if (!admin.system) return
  const user = await tx.user.findUnique({ where: { id: admin.id }, select: { sample: true } })
  if (!user?.sample) throw new Refusal('forbidden')
}

async function lockStatements(tx: Tx, { choose, withdraw }: EditionChoices): Promise<void> {
  await tx.$queryRaw`
    SELECT s.id FROM statement s
    WHERE s.id = ANY (${withdraw.map(({ statementId }) => statementId)}::uuid[])
       OR s.id IN (SELECT statement_id FROM revision WHERE id = ANY (${choose}::uuid[]))
    ORDER BY s.id FOR UPDATE`
}

async function prepare(
  tx: Tx,
  admin: Admin,
  choices: EditionChoices,
): Promise<Prepared | 'moved' | 'nothing-chosen'> {
  const chosen = choices.choose.length + choices.withdraw.length + choices.furniture.length
  const loaded = await loadEdition(tx, admin, choices, (await moment(tx)).toISOString())
  if (!loaded) return 'moved'
  const frozen = freezeEdition(loaded.sources)
  // With nothing chosen there may still be readings, figures, silences that were checked since.
  if (chosen === 0 && saysTheSame(loaded.sources.previous, frozen.snapshot)) return 'nothing-chosen'
  return {
    loaded,
    frozen,
    number: loaded.sources.number,
    diff: diffEditions(loaded.sources.previous, frozen.snapshot),
    findings: [
      ...loaded.sources.chosen.flatMap((revision) =>
        gateFindings(revision, isCorrection(loaded, choices, revision)),
      ),
      ...frozen.findings,
      ...unseenFurniture(loaded, admin),
    ],
    diffSha256: diffHash(loaded.previous?.snapshotSha256 ?? null, frozen.snapshot),
  }
}

// The same as the database asks: a sentence that readers have already, told in the ledger as corrected.
function isCorrection(
  { previous }: LoadedEdition,
  { reasons }: EditionChoices,
  { statementId }: { readonly statementId: string },
): boolean {
  const isPublished = previous?.statements.some((one) => one.statementId === statementId) ?? false
  return isPublished && reasons[statementId]?.kind === 'correction'
}

function unseenFurniture({ newFurniture }: LoadedEdition, admin: Admin): Finding[] {
  const canSee = (hands: readonly string[]) => !hands.includes(admin.id) && !admin.system
  return newFurniture
    .filter(({ signedBy, hands }) => signedBy.length === 0 && !canSee(hands))
    .map(({ key, text }) => ({
      statement: null,
      wording: text,
      rule: 'second-person',
      words: `You had a hand in “${key}” yourself: a second person has to see it first.`,
      href: deskPaths.furniture(),
    }))
}

async function write(tx: Tx, admin: Admin, choices: EditionChoices, prepared: Prepared): Promise<void> {
  const { loaded, frozen, number, diffSha256 } = prepared
  await signFurniture(tx, admin, loaded)
  const snapshot = canonicalJson(frozen.snapshot)
  const snapshotSha256 = sha256Hex(snapshot)
  await markCarriedDoubts(tx, admin, loaded, number)
  await recordAudit(tx, admin, {
    action: 'edition.published',
    subject: `edition/${number}`,
    details: { number, snapshotSha256, diffSha256, ...choices },
  })
  const head = await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } })
  const publishedAt = new Date(frozen.snapshot.publishedAt)
  await tx.edition.create({
    data: {
      number,
      publishedAt,
      publishedById: admin.id,
      snapshot,
      snapshotSha256,
      diffSha256,
      auditSeq: head.seq,
      auditHash: head.hash,
    },
  })
  await writeContents(tx, loaded, frozen, number)
  await writeEvents(tx, admin, choices, loaded, number)
}

async function signFurniture(tx: Tx, admin: Admin, { newFurniture }: LoadedEdition): Promise<void> {
  const unseen = newFurniture.filter(({ signedBy }) => signedBy.length === 0)
  await tx.furnitureSignature.createMany({
    data: unseen.map(({ revisionId }) => ({ revisionId, signedById: admin.id })),
  })
}

async function writeContents(
  tx: Tx,
  { sources, previous, furniture, statementIds }: LoadedEdition,
  { snapshot, exposure }: FrozenEdition,
  editionNumber: number,
): Promise<void> {
  const replaced = new Set(statementIds.values())
  const carried = (previous?.statements ?? []).filter(({ statementId }) => !replaced.has(statementId))
  const chosen = sources.chosen.map(({ statementId, revisionId, approval }) => ({
    statementId,
    revisionId,
    claimHash: approval?.claimHash ?? '',
  }))
  await tx.editionStatement.createMany({
    data: [...carried, ...chosen].map(({ statementId, revisionId, claimHash }) => ({
      editionNumber,
      statementId,
      revisionId,
      claimHash,
    })),
  })
  await tx.editionFurniture.createMany({
    data: furniture.map(({ revisionId }) => ({ editionNumber, revisionId })),
  })
  await tx.editionExposure.createMany({
    data: exposure.map(({ versionId, shown, speech }) => ({
      editionNumber,
      versionId,
      shown: flatten(shown),
      speech: flatten(speech),
    })),
  })
  const entries = snapshot.ledger.filter(({ edition }) => edition === editionNumber)
  await tx.ledgerEntry.createMany({
    data: entries.map(({ ordinal, kind, statement, furniture: furnitureKey, before, after, reason }) => ({
      editionNumber,
      ordinal,
      kind,
      statementId: statement === null ? null : (statementIds.get(statement) ?? null),
      furnitureKey,
      before,
      after,
      reason,
    })),
  })
}

async function writeEvents(
  tx: Tx,
  admin: Admin,
  { withdraw }: EditionChoices,
  { sources, previous }: LoadedEdition,
  edition: number,
): Promise<void> {
  const before = new Map((previous?.statements ?? []).map((one) => [one.statementId, one.revisionId]))
  const event = (revisionId: string | undefined, kind: 'published' | 'superseded' | 'retracted') =>
    revisionId ? [{ revisionId, kind, byId: admin.id, edition }] : []
  await tx.revisionEvent.createMany({
    data: [
      ...sources.chosen.flatMap(({ revisionId }) => event(revisionId, 'published')),
      ...sources.chosen.flatMap(({ statementId }) => event(before.get(statementId), 'superseded')),
      ...withdraw.flatMap(({ statementId }) => event(before.get(statementId), 'retracted')),
    ],
  })
}
