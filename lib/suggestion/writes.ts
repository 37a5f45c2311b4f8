import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import type { Span } from '@/lib/text/span'
import type { Decision, Look, Proposal } from './model'
import { groundFor } from './queries'
import { suggest } from './suggest'
import { wordsKey } from './words-key'

type ReadVersion = {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly blocks: readonly { start: number; end: number; kind: string; disposition: string }[]
}

/** Makes all who propose or decide in one version wait for one another, until the transaction ends. */
export async function lockSuggestions(tx: Tx, versionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.suggestion'), hashtext(${versionId}))`
}

/**
 * Looks through a version and writes down what is proposed: new ones come, open ones that are no longer found go, and what
 * was decided about stays as it is. Nothing is proposed that an annotation says already, that was rejected anywhere for
 * these words, or that was taken in another version of the article.
 */
export async function writeSuggestions(tx: Tx, version: ReadVersion): Promise<Look> {
  const ground = await groundFor(tx, version.articleId)
  const shown = version.blocks.filter(({ disposition }) => disposition === 'shown')
  await lockSuggestions(tx, version.id)
  const proposed = suggest(version.text, shown, ground).map((proposal) => ({
    ...proposal,
    key: wordsKey(version.text, proposal.spans),
  }))
  const [settled, marked] = [await settledKeys(tx, version, proposed), await markedSpans(tx, version.id)]
  const wanted = proposed.filter(
    (one) => !settled.has(`${one.targetId} ${one.key}`) && !marked.some((mark) => says(mark, one)),
  )
  const standing = await tx.suggestion.findMany({
    where: { versionId: version.id },
    select: {
      id: true,
      subjectId: true,
      spans: true,
      rules: true,
      reasons: true,
      _count: { select: { decisions: true } },
    },
  })
  const isSame = (one: (typeof standing)[number], other: (typeof wanted)[number]) =>
    one.subjectId === other.targetId && String(one.spans) === String(flat(other.spans))
  const saysSame = (one: (typeof standing)[number], other: (typeof wanted)[number]) =>
    isSame(one, other) && String(one.reasons) === String(other.reasons.map(({ words }) => words))
  const old = standing.filter(
    (one) => one._count.decisions === 0 && !wanted.some((other) => saysSame(one, other)),
  )
  const fresh = wanted.filter((one) => !standing.some((other) => isSame(other, one) && !old.includes(other)))
  await tx.suggestion.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
  await tx.suggestion.createMany({
    data: fresh.map(({ spans, targetId, key, reasons }) => ({
      versionId: version.id,
      subjectId: targetId,
      spans: flat(spans),
      wordsSha256: key,
      rules: reasons.map(({ rule }) => rule),
      reasons: reasons.map(({ words }) => words),
    })),
  })
  const [{ open } = { open: 0 }] = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM suggestion WHERE version_id = ${version.id}::uuid AND suggestion_verdict_of(id) IS NULL`
  return { open, made: fresh.length, gone: old.length }
}

const flat = (spans: readonly Span[]) => spans.flatMap(({ start, end }) => [start, end])

/** What was settled for these words: rejected anywhere, or decided in another version of the same article. */
async function settledKeys(
  tx: Tx,
  { id, articleId }: ReadVersion,
  proposed: readonly (Proposal & { readonly key: string })[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT s.subject_id || ' ' || s.words_sha256 AS key
    FROM suggestion s JOIN article_version v ON v.id = s.version_id
    CROSS JOIN LATERAL (SELECT suggestion_verdict_of(s.id) AS verdict) AS d
    WHERE s.words_sha256 = ANY (${proposed.map(({ key }) => key)})
      AND (d.verdict = 'rejected' OR (d.verdict IS NOT NULL AND v.article_id = ${articleId}::uuid AND v.id <> ${id}::uuid))`
  return new Set(rows.map(({ key }) => key))
}

type Mark = { readonly subjectId: string; readonly spans: readonly number[] }

/** Where annotations that stand lie in a version, with each of their targets. */
async function markedSpans(tx: Tx, versionId: string): Promise<Mark[]> {
  return tx.$queryRaw<Mark[]>`
    SELECT t.subject_id::text AS "subjectId", newest.spans
    FROM (SELECT DISTINCT ON (p.annotation_id) p.annotation_id, p.state, p.spans FROM placement p
          WHERE p.version_id = ${versionId}::uuid ORDER BY p.annotation_id, p.seq DESC) AS newest
    JOIN annotation a ON a.id = newest.annotation_id AND a.deleted_at IS NULL
    JOIN annotation_target t ON t.annotation_id = a.id WHERE newest.state = 'placed'`
}

const says = ({ subjectId, spans }: Mark, { targetId, spans: proposed }: Proposal) =>
  subjectId === targetId &&
  proposed.some(({ start, end }) =>
    spans.some((edge, at) => at % 2 === 0 && edge < end && start < (spans[at + 1] ?? edge)),
  )

export type Decided = {
  readonly suggestionId: string
  readonly verdict: Decision
  readonly annotationId?: string
}

/** Writes down what a person decided. */
export async function insertDecisions(tx: Tx, actor: Actor, decided: readonly Decided[]): Promise<void> {
  await tx.suggestionDecision.createMany({
    data: decided.map(({ annotationId = null, ...one }) => ({ ...one, annotationId, byId: actor.id })),
  })
}
