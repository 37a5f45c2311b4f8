import 'server-only'
import { placeByMachine } from '@/lib/annotation/writes'
import { keysOf } from '@/lib/article/address-key'
import { type AttemptOutcome, attemptOutcome } from '@/lib/article/attempt-outcome'
import type { ImportOutcome, VersionCause } from '@/lib/article/model'
import { isMuchShorter } from '@/lib/article/much-shorter'
import { canImport } from '@/lib/article/policy'
import { proposeCause } from '@/lib/article/propose-cause'
import { capturedBefore, currentVersionId } from '@/lib/article/queries'
import { type ImportInput, importInput } from '@/lib/article/schema'
import {
  addAliases,
  insertArticle,
  insertCapture,
  insertCautions,
  insertNotices,
  insertVersion,
  newVersion,
  oneImportAtATime,
} from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import { paragraphsIn } from '@/lib/changes/paragraphs'
import { type Tx, transaction } from '@/lib/db/transaction'
import { certainly, mustBeSaid } from '@/lib/recognition/propose-relation'
import { recognised } from '@/lib/recognition/queries'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { sha256Hex } from '@/lib/text/sha256'
import { announceChanges } from './publisher-changes'
import { suggestAfter } from './suggest-after'

export type Imported = {
  readonly articleId: string
  readonly slug: string
  readonly versionId: string
  readonly versionNumber: number
  readonly outcome: ImportOutcome
}
/** `to-decide`: it may be an article that is held, or a copy of one, and only a person can say so. */
export type ImportProblem = 'address-taken' | 'no-such-article' | 'to-decide'

type Input = ReturnType<typeof importInput.parse>
type Known = { id: string; slug: string }

/**
 * One good capture of an article. A text that is new becomes a version with its layout, cautions and notices;
 * an earlier text becomes the current one again (A → B → A: three captures, two versions); the current text
 * changes nothing at all; one that is much shorter is written down as an attempt and no version. An article is
 * recognised by its id, its addresses, or its bytes or text where these came without an address. The same text from
 * elsewhere is `to-decide`, until a person says what it is (`articleId`, `asNew`).
 */
export async function importArticle(
  actor: Actor,
  given: ImportInput,
): Promise<Result<Imported, ImportProblem>> {
  refuseUnless(canImport(actor))
  return suggestAfter(actor, await transaction((tx) => importInto(tx, actor, given)))
}

/** The same inside a transaction that is under way. */
export async function importInto(
  tx: Tx,
  actor: Actor,
  given: ImportInput,
): Promise<Result<Imported, ImportProblem>> {
  const input = importInput.parse(given)
  await oneImportAtATime(tx)
  const composed = newVersion(input.blocks)
  const rawSha256 = input.rawSha256 ?? sha256Hex(input.raw ?? composed.frozen.text)
  const known = await recognise(tx, input, rawSha256, composed.frozen.text)
  if (known === 'no-such-article' || known === 'to-decide') return fail(known)
  const added = known !== null && (await addAliases(tx, actor, known.id, input.aliases))
  if (known && added) await auditAliases(tx, actor, known, input.aliases)
  const before = known && (await currentVersionId(tx, known.id))
  const same = known && (await versionWithText(tx, known.id, composed.frozen.textSha256))
  if (known && same && same.id === before) {
    const outcome = added ? ('new-address' as const) : ('same' as const)
    return ok({ ...named(known), versionId: same.id, versionNumber: same.number, outcome })
  }
  const isLess = known && before && !same && (await isHardlyIt(tx, before, composed.frozen.wordStarts.length))
  const shorter = isLess ? attemptOutcome({ outcome: 'good' }, true) : null
  if (known && before && shorter)
    return ok(await attempted(tx, actor, input, known, before, { ...shorter, rawSha256 }))
  if (!known && (await canonicalTaken(tx, input))) return fail('address-taken')
  const article = known ?? (await insertArticle(tx, actor, input))
  const version = same ?? (await addVersion(tx, actor, article.id, input, composed, rawSha256, before))
  await insertCapture(tx, actor, {
    ...input,
    articleId: article.id,
    at: input.capturedAt,
    outcome: 'good',
    rawSha256,
    versionId: version.id,
  })
  if (known && before) await carryAnnotations(tx, actor, input, article, before, version.id, same !== null)
  const asNew = input.copyOfId ? 'copy' : 'new'
  const outcome = !known ? asNew : same ? 'earlier-version' : 'new-version'
  await recordAudit(tx, actor, {
    action: 'article.imported',
    subject: `article/${article.slug}`,
    details: { outcome, version: version.number, textSha256: composed.frozen.textSha256, rawSha256 },
  })
  return ok<Imported>({ ...named(article), versionId: version.id, versionNumber: version.number, outcome })
}

// All annotations of the article are placed in the text that is current now, and readers are told what changed.
async function carryAnnotations(
  tx: Tx,
  actor: Actor,
  input: Input,
  article: Known,
  before: string,
  versionId: string,
  isBack: boolean,
): Promise<void> {
  const version = await adoption(tx, versionId)
  const replaced = await adoption(tx, before)
  const placed = await placeByMachine(tx, { id: versionId, articleId: article.id })
  await announceChanges(
    tx,
    actor,
    {
      articleId: article.id,
      slug: article.slug,
      versionId,
      number: version.number,
      before,
      capturedAt: input.capturedAt ?? new Date(),
      byPublisher: isBack ? isReverted(input, version, replaced) : version.cause === 'publisher_edit',
      excerpted: version.excerpted,
    },
    placed,
  )
}

type Adoption = { readonly number: number; readonly cause: VersionCause; readonly excerpted: boolean }

const adoption = (tx: Tx, id: string): Promise<Adoption> =>
  tx.articleVersion.findUniqueOrThrow({
    where: { id },
    select: { number: true, cause: true, excerpted: true },
  })

/**
 * Whether an earlier text came back by the publisher's doing: only where it had been the publisher who replaced the one
 * by the other. Anything else is not known, and a publisher is not said to have done what it may not have done.
 */
const isReverted = (input: Input, back: Adoption, replaced: Adoption): boolean =>
  !back.excerpted &&
  (input.cause ?? 'publisher_edit') === 'publisher_edit' &&
  [back.cause, replaced.cause].includes('publisher_edit')

const named = (article: Known) => ({ articleId: article.id, slug: article.slug })

async function addVersion(
  tx: Tx,
  actor: Actor,
  articleId: string,
  input: Input,
  composed: ReturnType<typeof newVersion>,
  rawSha256: string,
  before: string | null,
): Promise<{ id: string; number: number }> {
  const number = 1 + (await tx.articleVersion.count({ where: { articleId } }))
  const id = await insertVersion(tx, actor, articleId, composed, {
    number,
    cause: input.cause ?? (await causeOf(tx, before, input, composed, rawSha256)),
    rawSha256,
    excerpted: input.excerpted,
    wholeWords: Math.max(input.wholeWords ?? 0, composed.frozen.wordStarts.length),
  })
  await insertCautions(tx, actor, id, placedCautions(input, composed))
  await insertNotices(tx, actor, id, input.notices)
  return { id, number }
}

async function isHardlyIt(tx: Tx, current: string, words: number): Promise<boolean> {
  const { wordStarts } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: current },
    select: { wordStarts: true },
  })
  return isMuchShorter(words, wordStarts.length)
}

// An attempt is written down and is no version; the article stays as it is.
async function attempted(
  tx: Tx,
  actor: Actor,
  input: Input,
  known: Known,
  current: string,
  came: AttemptOutcome & { readonly rawSha256: string },
): Promise<Imported> {
  await insertCapture(tx, actor, {
    ...input,
    articleId: known.id,
    at: input.capturedAt,
    ...came,
    versionId: null,
  })
  await recordAudit(tx, actor, {
    action: 'article.capture-failed',
    subject: `article/${known.slug}`,
    details: { ...came, ...(input.notices.length > 0 && { notices: input.notices }) },
  })
  // A publisher may say in the place of an article that it takes it back.
  await insertNotices(tx, actor, current, input.notices)
  const { number } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: current },
    select: { number: true },
  })
  return { ...named(known), versionId: current, versionNumber: number, outcome: 'much-shorter' }
}

async function causeOf(
  tx: Tx,
  before: string | null,
  { method }: Input,
  { frozen, blocks }: ReturnType<typeof newVersion>,
  rawSha256: string,
): Promise<VersionCause> {
  if (!before) return 'first'
  const paragraphs = paragraphsIn(frozen.text, blocks)
  return proposeCause(await capturedBefore(tx, before), { rawSha256, method, paragraphs }).cause
}

async function recognise(
  tx: Tx,
  input: Input,
  rawSha256: string,
  text: string,
): Promise<Known | null | 'no-such-article' | 'to-decide'> {
  if (input.articleId) {
    const select = { id: true, slug: true } as const
    return (await tx.article.findUnique({ where: { id: input.articleId }, select })) ?? 'no-such-article'
  }
  if (input.asNew) return null
  const addresses = [...(input.address ? [input.address] : []), ...input.addresses.map(({ url }) => url)]
  const found = await recognised(tx, { rawSha256, texts: [text], addresses })
  const sure = certainly(found)
  if (sure) return { id: sure.articleId, slug: sure.slug }
  return mustBeSaid(found) ? 'to-decide' : null
}

async function auditAliases(
  tx: Tx,
  actor: Actor,
  { slug }: Known,
  aliases: readonly string[],
): Promise<void> {
  await recordAudit(tx, actor, {
    action: 'article.address-added',
    subject: `article/${slug}`,
    details: { aliases: [...aliases] },
  })
}

async function canonicalTaken(tx: Tx, input: Input): Promise<boolean> {
  const keys = keysOf(input.addresses.filter(({ kind }) => kind === 'canonical').map(({ url }) => url))
  return (await tx.articleAddress.count({ where: { kind: 'canonical', key: { in: keys } } })) > 0
}

async function versionWithText(tx: Tx, articleId: string, textSha256: string) {
  return tx.articleVersion.findUnique({
    where: { articleId_textSha256: { articleId, textSha256 } },
    select: { id: true, number: true },
  })
}

// Cautions come with offsets in their block.
function placedCautions(input: Input, composed: ReturnType<typeof newVersion>) {
  return input.cautions.flatMap(({ block, start, end, ...caution }) => {
    const from = composed.place(block, start)
    const to = composed.place(block, end)
    return from === null || to === null ? [] : [{ ...caution, start: from, end: Math.max(from, to) }]
  })
}
