import type {
  PublicArticle,
  PublicDate,
  PublicEvent,
  PublicPlanVersion,
  PublicReference,
  PublicStatement,
  SubjectRef,
} from '@/lib/edition/model'
import { type Extent, extentOf, extentOfInstant } from './timeline-extent'
import { goneArticle, goneStatement, statementsAt, type View } from './view'

/** The three clocks. */
export const LANES = ['said', 'published', 'captured'] as const
export type Lane = (typeof LANES)[number]

type Capture = PublicArticle['captures'][number]
export type TimelineThing =
  | { readonly what: 'event'; readonly event: PublicEvent }
  | { readonly what: 'text'; readonly text: PublicPlanVersion }
  | { readonly what: 'sentence'; readonly statement: PublicStatement }
  | { readonly what: 'article'; readonly article: PublicArticle }
  | { readonly what: 'source'; readonly reference: PublicReference; readonly carries: number }
  | { readonly what: 'capture'; readonly article: PublicArticle; readonly capture: Capture }

export type TimelineMark = TimelineThing & {
  readonly key: string
  readonly lane: Lane
  /** Null for a capture, whose instant is exact, and for what has no date. */
  readonly date: PublicDate | null
  /** Where it is drawn; null without a date that can be drawn. */
  readonly extent: Extent | null
  /** What it can be filtered by: its lane, `p<number of a point>`, `a<place of a party in the edition, from 1>`. */
  readonly of: readonly string[]
}

/** Everything with a date in an edition, in order; what has none comes last. Nothing of what was taken down. */
export function timelineMarks(view: View): TimelineMark[] {
  const standing = view.snapshot.statements.filter((statement) => !goneStatement(view, statement))
  const tokens = tokensFor(view)
  const mark = (
    key: string,
    lane: Lane,
    thing: TimelineThing,
    date: PublicDate | null,
    about: readonly PublicStatement[],
    extent = date && extentOf(date),
  ): TimelineMark => ({ ...thing, key, lane, date, extent, of: [lane, ...tokens(about)] })
  const on = (slug: string) => standing.filter(({ proofs }) => proofs.some((proof) => proof.article === slug))
  const { events, planVersions, articles } = view.snapshot
  return inOrder([
    ...events.map((event) =>
      mark(anchor(event), 'said', { what: 'event', event }, event.date, statementsAt(view, event)),
    ),
    ...planVersions.map((text) =>
      mark(anchor(text), 'said', { what: 'text', text }, text.date, statementsAt(view, text)),
    ),
    ...standing
      .filter(isOnItsOwn)
      .map((statement) =>
        mark(`said-${statement.id}`, 'said', { what: 'sentence', statement }, statement.asOf, [statement]),
      ),
    ...articles
      .filter((article) => !goneArticle(view, article))
      .map((article) =>
        mark(
          `published-${article.slug}`,
          'published',
          { what: 'article', article },
          article.published,
          on(article.slug),
        ),
      ),
    ...sources(standing).map(({ reference, carried }) =>
      mark(
        `published-${reference.id}`,
        'published',
        { what: 'source', reference, carries: carried.length },
        reference.date,
        carried,
      ),
    ),
    ...articles.flatMap((article) =>
      article.captures.map((capture, index) =>
        mark(
          `captured-${article.slug}-${index + 1}`,
          'captured',
          { what: 'capture', article, capture },
          null,
          on(article.slug),
          extentOfInstant(capture.at),
        ),
      ),
    ),
  ])
}

const anchor = ({ kind, slug }: SubjectRef) => `${kind}-${slug}`

/** A dated sentence that no event of this page tells already. */
const isOnItsOwn = ({ asOf, home, shownAt }: PublicStatement) =>
  asOf !== null && ![home, ...shownAt].some(({ kind }) => kind === 'event')

/** Each source elsewhere once, however many sentences name it. */
function sources(statements: readonly PublicStatement[]) {
  const found = new Map<string, { reference: PublicReference; carried: PublicStatement[] }>()
  for (const statement of statements) {
    for (const reference of statement.references) {
      const key = [reference.outlet, reference.url, reference.title, reference.date?.edtf].join('\n')
      const entry = found.get(key) ?? { reference, carried: [] }
      if (!entry.carried.includes(statement)) entry.carried.push(statement)
      found.set(key, entry)
    }
  }
  return [...found.values()]
}

function tokensFor({ snapshot: { points, parties } }: View) {
  const number = new Map(points.map(({ slug, number }) => [slug, number]))
  const place = new Map(parties.map(({ slug }, index) => [slug, index + 1]))
  const token = ({ kind, slug }: { kind: string; slug: string }) => {
    if (kind === 'point' && number.has(slug)) return [`p${number.get(slug)}`]
    if (kind === 'party' && place.has(slug)) return [`a${place.get(slug)}`]
    return []
  }
  return (statements: readonly PublicStatement[]) => [
    ...new Set(
      statements.flatMap(({ home, shownAt, party }) =>
        [home, ...shownAt, { kind: 'party', slug: party ?? '' }].flatMap(token),
      ),
    ),
  ]
}

/** A stretch as long as this stands at its end: a month is over when it is over. */
const LONG = 20

function inOrder(marks: readonly TimelineMark[]): TimelineMark[] {
  const day = ({ extent }: TimelineMark) =>
    !extent ? Number.MAX_SAFE_INTEGER : extent.to - extent.from > LONG ? extent.to : extent.from
  const lane = (mark: TimelineMark) => LANES.indexOf(mark.lane)
  return [...marks].sort((a, b) => day(a) - day(b) || lane(a) - lane(b) || (a.key < b.key ? -1 : 1))
}
