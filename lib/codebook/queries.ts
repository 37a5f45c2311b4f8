import 'server-only'
import { type AnnotationTarget, TARGET_KINDS, type TargetKind } from '@/lib/annotation/model'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import type { Entry, EntryLine, Example, ExampleState, Rule, ShownAnnotation } from './model'

type Reader = Tx | typeof db

const TARGET = {
  id: true,
  kind: true,
  slug: true,
  point: { select: { number: true } },
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
  },
} as const satisfies Prisma.SubjectSelect
type TargetRow = Prisma.SubjectGetPayload<{ select: typeof TARGET }>

const ANNOTATION = {
  id: true,
  publicId: true,
  voice: true,
  deletedAt: true,
  targets: { select: { subjectId: true } },
  version: { select: { number: true, article: { select: { slug: true, ...NAMED } } } },
} as const satisfies Prisma.AnnotationSelect
type AnnotationRow = Prisma.AnnotationGetPayload<{ select: typeof ANNOTATION }>

/** Every target with what the codebook says of it: by kind, points by number, the rest by title. */
export async function codebookLines(_actor: Editor): Promise<EntryLine[]> {
  const rows = await db.subject.findMany({
    where: { kind: { in: [...TARGET_KINDS] } },
    select: {
      ...TARGET,
      codebookRules: { orderBy: { number: 'desc' }, take: 1, select: { useWhen: true } },
      codebookExamples: { where: { retiredAt: null }, select: { kind: true } },
      _count: { select: { targets: { where: { annotation: { deletedAt: null } } } } },
    },
  })
  return rows
    .map(({ codebookRules, codebookExamples, _count, ...row }) => ({
      target: targetOf(row),
      useWhen: codebookRules[0]?.useWhen ?? '',
      good: codebookExamples.filter(({ kind }) => kind === 'good').length,
      bad: codebookExamples.filter(({ kind }) => kind === 'bad').length,
      annotations: _count.targets,
    }))
    .sort((one, other) => inOrder(one.target, other.target))
}

/** An address may hold anything; the database would not take a NUL. */
const IS_SLUG = /^[\p{L}\p{N}_-]+$/u

/** What the codebook says of one target, or null when there is no such target. */
export async function codebookEntry(
  _actor: Editor,
  wanted: { readonly id: string } | { readonly kind: string; readonly slug: string },
): Promise<Entry | null> {
  const kind = 'kind' in wanted ? TARGET_KINDS.find((one) => one === wanted.kind) : undefined
  if ('kind' in wanted && (!kind || !IS_SLUG.test(wanted.slug))) return null
  const row = await db.subject.findFirst({
    where: {
      ...('id' in wanted ? { id: wanted.id } : { slug: wanted.slug }),
      kind: kind ?? { in: [...TARGET_KINDS] },
    },
    select: {
      ...TARGET,
      codebookRules: { orderBy: { number: 'desc' } },
      codebookExamples: {
        where: { retiredAt: null },
        orderBy: [{ kind: 'asc' }, { place: 'asc' }],
        select: {
          id: true,
          kind: true,
          because: true,
          rewordingSeq: true,
          createdById: true,
          annotation: { select: ANNOTATION },
        },
      },
    },
  })
  if (!row) return null
  const { codebookRules: rules, codebookExamples: examples } = row
  const [names, standing] = await Promise.all([
    userNames([...rules.map(({ byId }) => byId), ...examples.map(({ createdById }) => createdById)]),
    standingWords(
      db,
      examples.map(({ annotation }) => annotation.id),
    ),
  ])
  const [rule = null, ...before] = rules.map(
    ({ number, useWhen, notWhen, byId, at }): Rule => ({
      number,
      useWhen,
      notWhen,
      by: names.get(byId) ?? '',
      at: at.toISOString(),
    }),
  )
  const shown = examples.map(
    ({ id, kind, because, createdById, annotation, rewordingSeq }): Example => ({
      id,
      kind,
      because,
      by: names.get(createdById) ?? '',
      state: stateOf(annotation, kind === 'good' ? row.id : null, {
        before: rewordingSeq,
        now: standing.get(annotation.id)?.seq ?? null,
      }),
      annotation: shownAs(annotation, standing.get(annotation.id)?.words ?? []),
    }),
  )
  return { target: targetOf(row), rule, before, examples: shown }
}

/** Standing annotations that point to a target, newest first, to pick examples from. */
export async function annotationsAbout(
  _actor: Editor,
  { subjectId, most }: { readonly subjectId: string; readonly most: number },
): Promise<ShownAnnotation[]> {
  const rows = await db.annotation.findMany({
    where: { deletedAt: null, targets: { some: { subjectId } } },
    orderBy: { createdAt: 'desc' },
    take: most,
    select: ANNOTATION,
  })
  const standing = await standingWords(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => shownAs(row, standing.get(row.id)?.words ?? []))
}

/** The words that stand for annotations, and by which decision; null for those they were made at. */
export async function standingWords(reader: Reader, ids: readonly string[]) {
  const rows = await reader.$queryRaw<{ id: string; seq: number | null; words: string[] }[]>`
    SELECT a.id, rewording_of(a.id) AS seq,
      ARRAY(SELECT s.exact FROM standing_passage(a.id) s ORDER BY s.ordinal) AS words
    FROM annotation a WHERE a.id = ANY (${ids}::uuid[])`
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}

function stateOf(
  annotation: AnnotationRow,
  subjectId: string | null,
  seq: { readonly before: number | null; readonly now: number | null },
): ExampleState {
  if (annotation.deletedAt) return 'deleted'
  if (subjectId && !annotation.targets.some((target) => target.subjectId === subjectId)) return 'elsewhere'
  return seq.before === seq.now ? 'stands' : 'reworded'
}

function shownAs({ id, publicId, voice, version }: AnnotationRow, words: readonly string[]): ShownAnnotation {
  const { slug } = version.article
  return {
    id,
    publicId,
    voice,
    words,
    article: { slug, title: articleName(version.article) },
    version: version.number,
  }
}

const targetOf = ({ id, kind, slug, point, furniture }: TargetRow): AnnotationTarget => ({
  id,
  kind: kind as TargetKind,
  slug,
  number: point?.number ?? null,
  title: furniture[0]?.revisions[0]?.text ?? slug,
})

function inOrder(one: AnnotationTarget, other: AnnotationTarget): number {
  return (
    TARGET_KINDS.indexOf(one.kind) - TARGET_KINDS.indexOf(other.kind) ||
    (one.number ?? 0) - (other.number ?? 0) ||
    one.title.localeCompare(other.title, 'en')
  )
}

async function userNames(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}
