import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { guessVoice } from '@/lib/annotation/guess-voice'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { indexedForm } from '@/lib/meaning/plain-words'
import { ok, type Result } from '@/lib/result/result'
import { findPlaces, type Place } from './find-places'
import { inContext } from './in-context'
import {
  type Asked,
  type Concordance,
  HITS_ON_A_PAGE,
  type Hit,
  hitKey,
  MOST_HITS,
  type Sought,
  type SoughtFault,
  type Term,
} from './model'
import { orderPlaces } from './order-places'
import { parseSought } from './parse-sought'

type Block = Span & { readonly kind: string; readonly disposition: string }
type Version = {
  readonly id: string
  readonly number: number
  readonly current: boolean
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly text: string
  readonly blocks: readonly Block[]
}
type Mark = Span & { readonly publicId: string }
type Found = Place & {
  readonly version: Version
  /** The block it begins in, or the whole text. */
  readonly block: Block
  readonly overGap: boolean
  readonly marks: readonly string[]
}

/**
 * Every place in the versions asked about where the sought words stand, one page of them. PostgreSQL says which
 * versions have the words; where they stand is found in the texts. Offsets are UTF-16 code units.
 */
export async function concordance(_actor: Editor, asked: Asked): Promise<Result<Concordance, SoughtFault>> {
  const sought = parseSought(asked.q)
  if (!sought.ok) return sought
  const versions = await versionsWith(sought.value, asked)
  const all = placesIn(versions, sought.value, asked)
  const marks = await marksIn([...new Set(all.map(({ version }) => version.id))])
  const wanted = all
    .map((place) => ({ ...place, marks: marksOn(place, marks.get(place.version.id) ?? []) }))
    .filter(({ marks }) => asked.marked === 'any' || marks.length > 0 === (asked.marked === 'yes'))
  const inArticle = wanted.filter(({ version }) => asked.article === '' || version.slug === asked.article)
  const pages = Math.max(1, Math.ceil(inArticle.length / HITS_ON_A_PAGE))
  const page = Math.min(asked.page, pages)
  const shown = orderPlaces(inArticle, asked.order).slice((page - 1) * HITS_ON_A_PAGE, page * HITS_ON_A_PAGE)
  return ok({
    hits: shown.map((place) => hitOf(place, asked.across)),
    page,
    pages,
    total: inArticle.length,
    more: all.length >= MOST_HITS,
    articles: articlesOf(wanted),
    versions: versions.length,
  })
}

async function versionsWith(sought: Sought, { versions }: Asked): Promise<Version[]> {
  const terms = [...sought.phrase, ...(sought.near?.phrase ?? [])]
  const candidates = await db.$queryRaw<{ id: string; current: boolean }[]>`
    SELECT v.id, v.id = current_version(v.article_id) AS current FROM article_version v
    WHERE v.purged_at IS NULL
      AND (${Prisma.join(terms.map(hasWord), ' AND ')}
           OR NOT EXISTS (SELECT 1 FROM version_word w WHERE w.version_id = v.id))`
  const current = new Map(candidates.map((one) => [one.id, one.current]))
  const rows = await db.articleVersion.findMany({
    where: { id: { in: candidates.filter((one) => versions === 'all' || one.current).map(({ id }) => id) } },
    select: {
      id: true,
      number: true,
      text: true,
      article: {
        select: {
          slug: true,
          ...NAMED,
          details: {
            where: { field: { in: ['title', 'published_date'] } },
            select: { field: true, value: true },
          },
        },
      },
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
    },
  })
  return rows.map(({ id, number, text, article, layouts }) => ({
    id,
    number,
    text,
    current: current.get(id) ?? false,
    slug: article.slug,
    title: articleName({ ...article, details: article.details.filter(({ field }) => field === 'title') }),
    date: article.details.find(({ field }) => field === 'published_date')?.value ?? '',
    blocks: layouts[0]?.blocks ?? [],
  }))
}

/** Whether the version has the word, or one that begins so: each is one step into an index. */
function hasWord({ plain, beginning }: Term) {
  const word = indexedForm(plain)
  const fits = beginning
    ? // In the "C" collation everything that begins with it lies in this range.
      Prisma.sql`w.word >= ${word} AND w.word < ${`${word}\u{10FFFF}`}`
    : Prisma.sql`w.word = ${word}`
  return Prisma.sql`EXISTS (SELECT 1 FROM version_word w WHERE w.version_id = v.id AND ${fits})`
}

function placesIn(versions: readonly Version[], sought: Sought, asked: Asked): Omit<Found, 'marks'>[] {
  const found: Omit<Found, 'marks'>[] = []
  for (const version of versions) {
    const all = blocksOf(version)
    const parts = asked.across ? [{ start: 0, end: version.text.length }] : all.filter(isHeld)
    for (const place of findPlaces(version.text, parts, sought)) {
      const touched = all.filter(({ start, end }) => start < place.end && place.start < end)
      const block = touched[0] ?? (all[0] as Block)
      if (asked.blocks !== 'any' && isAside(block) !== (asked.blocks === 'aside')) continue
      found.push({ ...place, version, block, overGap: !touched.every(isHeld) })
      if (found.length >= MOST_HITS) return found
    }
  }
  return found
}

const isHeld = ({ kind }: Block) => kind !== 'gap'
const isAside = ({ disposition }: Block) => disposition === 'set_aside'

const blocksOf = ({ text, blocks }: Version): readonly Block[] =>
  blocks.length > 0 ? blocks : [{ start: 0, end: text.length, kind: 'paragraph', disposition: 'shown' }]

/** Where standing annotations lie in these versions, those that were placed in another one than they were made on, too. */
async function marksIn(versionIds: readonly string[]): Promise<Map<string, Mark[]>> {
  const rows = await db.$queryRaw<{ versionId: string; publicId: string; spans: number[] }[]>`
    SELECT DISTINCT ON (p.annotation_id, p.version_id)
      p.version_id AS "versionId", a.public_id AS "publicId",
      CASE p.state WHEN 'placed' THEN p.spans ELSE '{}' END AS spans
    FROM placement p JOIN annotation a ON a.id = p.annotation_id
    WHERE p.version_id = ANY (${versionIds}::uuid[]) AND a.deleted_at IS NULL
    ORDER BY p.annotation_id, p.version_id, p.seq DESC`
  const marks = new Map<string, Mark[]>()
  for (const { versionId, publicId, spans } of rows) {
    const own = marks.get(versionId) ?? []
    for (let at = 0; at + 1 < spans.length; at += 2) {
      own.push({ publicId, start: spans[at] as number, end: spans[at + 1] as number })
    }
    marks.set(versionId, own)
  }
  for (const own of marks.values()) own.sort((one, other) => one.start - other.start)
  return marks
}

function marksOn({ start, end }: Span, marks: readonly Mark[]): string[] {
  const over = marks.filter((mark) => mark.start < end && start < mark.end)
  return [...new Set(over.map(({ publicId }) => publicId))]
}

function hitOf({ version, block, marks, overGap, start, end }: Found, across: boolean): Hit {
  const { text } = version
  const place = { versionId: version.id, start, end }
  return {
    ...place,
    key: hitKey(place),
    ...inContext(text, across ? { start: 0, end: text.length } : block, { start, end }),
    article: { slug: version.slug, title: version.title, date: version.date },
    version: version.number,
    current: version.current,
    aside: isAside(block),
    overGap,
    marks,
    voice: guessVoice(text, blocksOf(version), [{ start, end }]),
  }
}

function articlesOf(places: readonly Found[]): Concordance['articles'] {
  const bySlug = new Map<string, { slug: string; title: string; hits: number }>()
  for (const { version } of places) {
    const own = bySlug.get(version.slug) ?? { slug: version.slug, title: version.title, hits: 0 }
    own.hits += 1
    bySlug.set(version.slug, own)
  }
  return [...bySlug.values()].sort((one, other) => one.title.localeCompare(other.title, 'en'))
}
