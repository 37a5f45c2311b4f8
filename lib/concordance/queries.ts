import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { cautionInWords, cautionPlaces } from '@/lib/annotation/cautioned-pieces'
import { guessSource } from '@/lib/annotation/guess-source'
import type { KnownName } from '@/lib/annotation/known-names'
import { sentencesAround } from '@/lib/annotation/sentences'
import { articleName, type Caution, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { indexedForm } from '@/lib/meaning/plain-words'
import { personList } from '@/lib/people/queries'
import { ok, type Result } from '@/lib/result/result'
import { findPlaces, type Place } from './find-places'
import { inContext, oneLine } from './in-context'
import {
  type Asked,
  type Concordance,
  HITS_ON_A_PAGE,
  type Hit,
  type HitMark,
  type HitSource,
  hitKey,
  MOST_HITS,
  type Searched,
  type Sought,
  type SoughtFault,
  TAKEN_BACK_WITHIN_MS,
  type Term,
  type Together,
} from './model'
import { orderPlaces } from './order-places'
import { parseSought } from './parse-sought'
import { samePlaces } from './same-places'

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
  readonly cautions: readonly (Span & Pick<Caution, 'kind' | 'reading'>)[]
}
type Mark = Span & { readonly publicId: string }
type Found = Place & {
  readonly version: Version
  /** The block it begins in, or the whole text. */
  readonly block: Block
  /** The sentence that it stands in; of the first block to the last, where it goes over several. */
  readonly sentence: Span
  readonly overGap: boolean
}
type Line = Found & Pick<Hit, 'marks' | 'also'>

/**
 * Every place in the versions asked about where the sought words stand, one page of them. PostgreSQL says which
 * versions have the words; where they stand is found in the texts. Offsets are UTF-16 code units.
 */
export async function concordance(actor: Editor, asked: Asked): Promise<Result<Concordance, SoughtFault>> {
  const sought = parseSought(asked.q)
  if (!sought.ok) return sought
  const [versions, searched] = await Promise.all([versionsWith(sought.value, asked), searchedFor(asked)])
  const all = placesIn(versions, sought.value, asked)
  const [marks, people] = await Promise.all([
    marksIn([...new Set(all.map(({ version }) => version.id))]),
    personList(actor),
  ])
  const wanted = linesOf(all, marks, asked).filter(
    (line) => asked.marked === 'any' || line.marks.length > 0 === (asked.marked === 'yes'),
  )
  const inArticle = wanted.filter(({ version }) => asked.article === '' || version.slug === asked.article)
  const pages = Math.max(1, Math.ceil(inArticle.length / HITS_ON_A_PAGE))
  const page = Math.min(asked.page, pages)
  const shown = orderPlaces(inArticle, asked.order).slice((page - 1) * HITS_ON_A_PAGE, page * HITS_ON_A_PAGE)
  return ok({
    hits: shown.map((line) => hitOf(line, asked.across, people)),
    page,
    pages,
    total: inArticle.length,
    more: all.length >= MOST_HITS,
    articles: articlesOf(wanted),
    versions: versions.length,
    searched,
  })
}

/** What a search goes through: all articles that hold a text, or the one that was chosen. */
async function searchedFor({ article, versions }: Asked): Promise<Searched> {
  const [counted] = await db.$queryRaw<Searched[]>`
    SELECT count(DISTINCT v.article_id)::int AS articles, count(*)::int AS texts
    FROM article_version v JOIN article a ON a.id = v.article_id
    WHERE v.purged_at IS NULL
      AND (${article} = '' OR a.slug = ${article})
      AND (${versions !== 'current'} OR v.id = current_version(v.article_id))`
  return counted ?? { articles: 0, texts: 0 }
}

/** So many of somebody's last goes are looked at for one that can be taken back. */
const GOES_LOOKED_AT = 20

/**
 * What this person annotated last in one go, lately, of which something can still be taken back: it stands as it was
 * made, and nothing rests on it. The log of the archive knows what was made together.
 */
export async function lastTogether(actor: Editor): Promise<Together | null> {
  const goes = await db.auditEntry.findMany({
    where: {
      subject: 'concordance',
      action: 'concordance.annotated',
      actorId: actor.id,
      at: { gte: new Date(Date.now() - TAKEN_BACK_WITHIN_MS) },
    },
    orderBy: { seq: 'desc' },
    take: GOES_LOOKED_AT,
    select: { at: true, payload: true },
  })
  const made = goes.map(({ at, payload }) => ({ at, publicIds: madeIn(payload) }))
  const standing = await db.annotation.findMany({
    where: { publicId: { in: made.flatMap(({ publicIds }) => publicIds) }, deletedAt: null },
    select: {
      id: true,
      publicId: true,
      rowVersion: true,
      _count: { select: { evidence: true, headingOf: true } },
    },
  })
  for (const { at, publicIds } of made) {
    const own = standing.filter(({ publicId }) => publicIds.includes(publicId))
    const free = own.filter(
      ({ rowVersion, _count }) =>
        rowVersion === FIRST_ROW_VERSION && _count.evidence + _count.headingOf === 0,
    ).length
    const annotations = own.map(({ id, publicId }) => ({ id, publicId, rowVersion: FIRST_ROW_VERSION }))
    if (free > 0) return { at: at.toISOString(), annotations, free }
  }
  return null
}

/** An annotation that nobody changed since it was made has it. */
const FIRST_ROW_VERSION = 1
const madeIn = (payload: string) => (JSON.parse(payload) as { annotations: string[] }).annotations

async function versionsWith(sought: Sought, { versions }: Asked): Promise<Version[]> {
  const terms = [...sought.phrase, ...(sought.near?.phrase ?? [])]
  const candidates = await db.$queryRaw<{ id: string; current: boolean }[]>`
    SELECT v.id, v.id = current_version(v.article_id) AS current FROM article_version v
    WHERE v.purged_at IS NULL
      AND (${Prisma.join(terms.map(hasWord), ' AND ')}
           OR NOT EXISTS (SELECT 1 FROM version_word w WHERE w.version_id = v.id))`
  const current = new Map(candidates.map((one) => [one.id, one.current]))
  const rows = await db.articleVersion.findMany({
    where: {
      id: { in: candidates.filter((one) => versions !== 'current' || one.current).map(({ id }) => id) },
    },
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
      cautions: {
        where: { retiredAt: null },
        orderBy: { start: 'asc' },
        select: { start: true, end: true, kind: true, reading: true },
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
  return rows.map(({ id, number, text, article, cautions, layouts }) => ({
    id,
    number,
    text,
    current: current.get(id) ?? false,
    slug: article.slug,
    title: articleName({ ...article, details: article.details.filter(({ field }) => field === 'title') }),
    date: article.details.find(({ field }) => field === 'published_date')?.value ?? '',
    blocks: layouts[0]?.blocks ?? [],
    cautions,
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

function placesIn(versions: readonly Version[], sought: Sought, asked: Asked): Found[] {
  const found: Found[] = []
  for (const version of versions) {
    const all = blocksOf(version)
    const parts = asked.across ? [{ start: 0, end: version.text.length }] : all.filter(isHeld)
    for (const place of findPlaces(version.text, parts, sought)) {
      const touched = all.filter(({ start, end }) => start < place.end && place.start < end)
      const block = touched[0] ?? (all[0] as Block)
      if (asked.blocks !== 'any' && isAside(block) !== (asked.blocks === 'aside')) continue
      const first = sentencesAround(version.text, block, place)
      const last = sentencesAround(version.text, touched.at(-1) ?? block, place)
      const sentence = { start: Math.min(first.start, place.start), end: Math.max(last.end, place.end) }
      found.push({ ...place, version, block, sentence, overGap: !touched.every(isHeld) })
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

/**
 * Each place with the annotations on it. What stands in several versions has those of all of them, and is one line
 * unless each place is asked for.
 */
function linesOf(places: readonly Found[], marks: ReadonlyMap<string, Mark[]>, { versions }: Asked): Line[] {
  return samePlaces(places).flatMap((same) => {
    const own = same.map((place) => marksOn(place, marks.get(place.version.id) ?? []))
    const [newest, ...older] = same
    if (versions !== 'each' && newest) {
      return [{ ...newest, marks: eachOnce(own.flat()), also: older.map(({ version }) => version.number) }]
    }
    return same.map((place, at) => ({
      ...place,
      marks: eachOnce([...(own[at] ?? []), ...own.flat()]),
      also: [],
    }))
  })
}

const marksOn = ({ start, end, version }: Found, marks: readonly Mark[]): HitMark[] =>
  marks
    .filter((mark) => mark.start < end && start < mark.end)
    .map(({ publicId }) => ({ publicId, version: version.number }))

/** An annotation that lies there in several versions is named as it is first. */
const eachOnce = (marks: readonly HitMark[]): HitMark[] =>
  marks.filter(({ publicId }, at) => marks.findIndex((other) => other.publicId === publicId) === at)

function hitOf(line: Line, across: boolean, people: readonly KnownName[]): Hit {
  const { version, block, sentence, marks, also, overGap, start, end } = line
  const { text } = version
  const place = { versionId: version.id, start, end }
  const sourceOf = (span: Span): HitSource => {
    const { voice, speakerId, speakerDescription, chain } = guessSource(
      text,
      blocksOf(version),
      [span],
      people,
    )
    return { voice, speakerId, speakerDescription, chain }
  }
  return {
    ...place,
    key: hitKey(place),
    ...inContext(text, across ? { start: 0, end: text.length } : block, { start, end }),
    article: { slug: version.slug, title: version.title, date: version.date },
    version: version.number,
    current: version.current,
    aside: isAside(block),
    overGap,
    cautions: [
      ...new Set(cautionPlaces(sentence, version.cautions).map((one) => cautionInWords(one.caution))),
    ],
    marks,
    also,
    source: sourceOf({ start, end }),
    sentence: {
      ...sentence,
      left: oneLine(text.slice(sentence.start, start)),
      right: oneLine(text.slice(end, sentence.end)),
      source: sourceOf(sentence),
    },
  }
}

function articlesOf(places: readonly Line[]): Concordance['articles'] {
  const bySlug = new Map<string, { slug: string; title: string; hits: number }>()
  for (const { version } of places) {
    const own = bySlug.get(version.slug) ?? { slug: version.slug, title: version.title, hits: 0 }
    own.hits += 1
    bySlug.set(version.slug, own)
  }
  return [...bySlug.values()].sort((one, other) => one.title.localeCompare(other.title, 'en'))
}
