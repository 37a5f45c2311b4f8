import 'server-only'
import { guessSource } from '@/lib/annotation/guess-source'
import type { KnownName } from '@/lib/annotation/known-names'
import { articleName, NAMED, type Origin } from '@/lib/article/model'
import { copyEnds } from '@/lib/article/queries'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { OUTLETS } from '@/lib/import/outlets'
import { LIKE_FROM } from '@/lib/likeness/model'
import { personList } from '@/lib/people/queries'
import type { DecidedOrigin, OriginProposal, PassageProposal } from './model'
import { QUOTED_OUTLETS } from './outlet-names'
import { type AttributedText, proposeDefault, proposeOrigin } from './propose-origin'
import { whichCameFirst } from './which-came-first'

/** So many passages are looked at for one list; the rest comes when these are decided. */
const MOST_PASSAGES = 300
const MOST_PAIRS = 200
const MOST_DECIDED = 20

/** Origins and copies that are proposed and that nobody has decided about, of one article or of all. */
export async function originProposals(actor: Editor, slug?: string): Promise<OriginProposal[]> {
  const [texts, copies] = await Promise.all([fromTexts(actor, slug), copyProposals(actor, slug)])
  return [...copies, ...texts]
}

/** Of one article those about its passages. */
export async function passageProposals(actor: Editor, slug: string): Promise<PassageProposal[]> {
  return (await fromTexts(actor, slug)).filter((one) => one.about === 'passage')
}

/** The newest decisions that stand, newest first. */
export async function decidedOrigins(_actor: Editor, slug?: string): Promise<DecidedOrigin[]> {
  const rows = await db.originDecision.findMany({
    where: { verdict: { not: 'undone' }, undoneBy: null, ...(slug !== undefined && { article: { slug } }) },
    orderBy: { seq: 'desc' },
    take: MOST_DECIDED,
    include: {
      article: { select: { id: true, slug: true, ...NAMED } },
      copyOf: { select: NAMED },
      origin: { select: { name: true } },
    },
  })
  const users = await db.user.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  return rows.map(({ seq, about, verdict, words, at, byId, article, copyOf, origin }) => ({
    seq,
    about,
    verdict: verdict === 'accepted' ? 'accepted' : 'refused',
    words,
    at,
    by: users.find(({ id }) => id === byId)?.name ?? '',
    what: copyOf ? articleName(copyOf) : (origin?.name ?? ''),
    articleId: article.id,
    slug: article.slug,
    title: articleName(article),
  }))
}

const ARTICLE = {
  id: true,
  slug: true,
  workingTitle: true,
  defaultOrigin: { select: { kind: true } },
  details: { select: { field: true, value: true } },
} as const

type ArticleHead = {
  readonly id: string
  readonly slug: string
  readonly workingTitle: string
  readonly details: readonly { readonly field: string; readonly value: string }[]
}
const detailOf = ({ details }: ArticleHead, name: string) =>
  details.find(({ field }) => field === name)?.value ?? ''
const headOf = (article: ArticleHead) => ({
  articleId: article.id,
  slug: article.slug,
  title: detailOf(article, 'title') || article.workingTitle,
})

async function fromTexts(actor: Editor, slug?: string): Promise<OriginProposal[]> {
  const versions = await undecidedVersions(slug)
  if (versions.length === 0) return []
  const [people, known, outlets, refused] = await Promise.all([
    personList(actor),
    db.origin.findMany({ select: { kind: true, name: true }, orderBy: { name: 'asc' } }),
    outletNames(),
    refusals(),
  ])
  return versions.flatMap((version) => {
    const article = textOf(version, known, outlets)
    const head = headOf(version.article)
    const origin = isUntraced(version.article.defaultOrigin) ? proposeDefault(article) : null
    const key = `article-${head.articleId}`
    return [
      ...(origin && !refused.has(`${key} ${origin.name}`)
        ? [{ ...head, key, about: 'article' as const, origin }]
        : []),
      ...version.annotations.flatMap((annotation) =>
        passageProposal(annotation, article, head, people, refused),
      ),
    ]
  })
}

/** Nobody said where it comes from, or somebody that it is not established. */
const UNTRACED: Prisma.AnnotationWhereInput = {
  deletedAt: null,
  OR: [{ originId: null }, { origin: { kind: 'not_established' } }],
}
const isUntraced = (origin: { kind: string } | null) =>
  (origin?.kind ?? 'not_established') === 'not_established'

type Version = Awaited<ReturnType<typeof undecidedVersions>>[number]

function undecidedVersions(slug?: string) {
  return db.articleVersion.findMany({
    where: {
      purgedAt: null,
      ...(slug !== undefined && { article: { slug } }),
      annotations: { some: UNTRACED },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_PASSAGES,
    select: {
      text: true,
      article: { select: ARTICLE },
      layouts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          blocks: {
            orderBy: { ordinal: 'asc' },
            select: { start: true, end: true, kind: true, disposition: true },
          },
        },
      },
      annotations: {
        where: UNTRACED,
        orderBy: { createdAt: 'asc' },
        take: MOST_PASSAGES,
        select: {
          id: true,
          publicId: true,
          originId: true,
          chain: true,
          speakerId: true,
          speakerDescription: true,
          spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
        },
      },
    },
  })
}

function textOf(
  { text, article, layouts }: Version,
  known: readonly Pick<Origin, 'kind' | 'name'>[],
  outlets: readonly string[],
): AttributedText {
  const blocks = (layouts[0]?.blocks ?? []).filter(
    ({ disposition, kind }) => disposition === 'shown' && kind !== 'gap',
  )
  return { text, blocks, publisher: detailOf(article, 'published_by'), outlets, known }
}

function passageProposal(
  {
    id,
    publicId,
    originId: standing,
    chain,
    speakerId,
    speakerDescription,
    spans,
  }: Version['annotations'][number],
  article: AttributedText,
  head: ReturnType<typeof headOf>,
  people: readonly KnownName[],
  refused: ReadonlySet<string>,
): OriginProposal[] {
  const guess = guessSource(article.text, article.blocks, spans, people)
  const speaker =
    nameOf(speakerId ?? guess.speakerId, people) || speakerDescription || guess.speakerDescription
  const origin = proposeOrigin(article, { spans, speaker, chain: chain || guess.chain })
  const key = `passage-${id}`
  if (!origin || refused.has(`${key} ${origin.name}`)) return []
  const passage = spans.map(({ exact }) => exact).join(' … ')
  return [{ ...head, key, about: 'passage', annotationId: id, publicId, passage, standing, origin }]
}

const nameOf = (id: string | null, people: readonly KnownName[]) =>
  people.find((one) => one.id === id)?.name ?? ''

async function outletNames(): Promise<string[]> {
  const publishers = await db.publisher.findMany({ select: { name: true } })
  return [...OUTLETS, ...QUOTED_OUTLETS, ...publishers.map(({ name }) => name)]
}

/** What was refused and stands so, by what it was about and the name of the origin. */
async function refusals(): Promise<Set<string>> {
  const rows = await db.originDecision.findMany({
    where: { verdict: 'refused', undoneBy: null, about: { not: 'copy' } },
    select: { annotationId: true, articleId: true, origin: { select: { name: true } } },
  })
  return new Set(
    rows.map(({ annotationId, articleId, origin }) =>
      [annotationId ? `passage-${annotationId}` : `article-${articleId}`, origin?.name].join(' '),
    ),
  )
}

const THOUSAND = 1000

async function copyProposals(_actor: Editor, slug?: string): Promise<OriginProposal[]> {
  const from = LIKE_FROM * THOUSAND
  const rows = await db.likeVersions.findMany({
    where: {
      OR: [{ share: { gte: from } }, { otherShare: { gte: from } }, { sameText: true }],
      ...(slug !== undefined && {
        AND: { OR: [{ version: { article: { slug } } }, { other: { article: { slug } } }] },
      }),
    },
    orderBy: [{ version: { createdAt: 'desc' } }, { share: 'desc' }],
    take: MOST_PAIRS,
    select: {
      share: true,
      otherShare: true,
      longestRun: true,
      sameText: true,
      version: { select: { article: { select: { ...ARTICLE, copyOfId: true } } } },
      other: { select: { article: { select: { ...ARTICLE, copyOfId: true } } } },
    },
  })
  const ids = rows.flatMap(({ version, other }) => [version.article.id, other.article.id])
  const [ends, refused] = await Promise.all([copyEnds(db, ids), refusedCopies()])
  const endOf = (id: string) => ends.get(id)?.id ?? id
  const pairs = new Map<string, OriginProposal>()
  for (const { version, other, ...figures } of rows) {
    const [one, two] = [version.article, other.article]
    const key = `copy-${[one.id, two.id].sort().join('-')}`
    if (one.copyOfId !== null && two.copyOfId !== null) continue
    if (pairs.has(key) || refused.has(key) || endOf(one.id) === endOf(two.id)) continue
    pairs.set(key, copyProposal(key, one, two, figures))
  }
  return [...pairs.values()]
}

type Linked = ArticleHead & { readonly copyOfId: string | null }
type Figures = Pick<
  Extract<OriginProposal, { about: 'copy' }>,
  'share' | 'otherShare' | 'longestRun' | 'sameText'
>

/** The later one is the copy, as far as dates say; where they do not, the one that came in later and is none yet. */
function copyProposal(key: string, later: Linked, earlier: Linked, figures: Figures): OriginProposal {
  const dates = [detailOf(later, 'published_date'), detailOf(earlier, 'published_date')] as const
  const first = whichCameFirst(...dates)
  const isTurned = later.copyOfId !== null || (first === 'first' && earlier.copyOfId === null)
  const [copy, original] = isTurned ? [earlier, later] : [later, earlier]
  const { share, otherShare, ...rest } = figures
  return {
    ...headOf(copy),
    ...rest,
    key,
    about: 'copy',
    copyOf: headOf(original),
    dated: first === (isTurned ? 'first' : 'second'),
    published: detailOf(copy, 'published_date'),
    otherPublished: detailOf(original, 'published_date'),
    share: isTurned ? otherShare : share,
    otherShare: isTurned ? share : otherShare,
  }
}

async function refusedCopies(): Promise<Set<string>> {
  const rows = await db.originDecision.findMany({
    where: { verdict: 'refused', undoneBy: null, about: 'copy' },
    select: { articleId: true, copyOfId: true },
  })
  return new Set(rows.map(({ articleId, copyOfId }) => `copy-${[articleId, copyOfId].sort().join('-')}`))
}
