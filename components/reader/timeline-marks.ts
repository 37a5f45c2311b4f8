import type {
  PublicArticle,
  PublicDate,
  PublicEvent,
  PublicPlanVersion,
  PublicReference,
  PublicStatement,
  SubjectRef,
} from '@/lib/edition/model'
import { partiesNamed, partyOfSpeaker } from './party-people'
import { type Extent, extentOf, extentOfInstant } from './timeline-extent'
import { isOnItsOwn, type Told, toldWithEvents } from './timeline-told'
import { goneArticle, goneStatement, statementsAt, type View } from './view'

/** The three clocks. */
export const LANES = ['said', 'published', 'captured'] as const
export type Lane = (typeof LANES)[number]

type Capture = PublicArticle['captures'][number]
export type TimelineThing =
  | { readonly what: 'event'; readonly event: PublicEvent; readonly told: Told }
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
  /** What it can be narrowed by, as the address has it: `clock=said`, `party=russia`, `point=7`. */
  readonly of: readonly string[]
}

/** Everything with a date in an edition, once and in order; what has none comes last. Nothing that was taken down. */
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
  ): TimelineMark => ({ ...thing, key, lane, date, extent, of: [`clock=${lane}`, ...tokens(about, thing)] })
  const on = (slug: string) => standing.filter(({ proofs }) => proofs.some((proof) => proof.article === slug))
  const { events, planVersions, articles } = view.snapshot
  const told = toldWithEvents(view)
  const textsTold = new Set([...told.values()].flatMap(({ texts }) => texts))
  const sentencesTold = new Set([...told.values()].flatMap(({ also }) => also))
  return inOrder([
    ...events.map((event) => {
      const here = told.get(event.slug)!
      const about = [event, ...here.texts].flatMap((one) => statementsAt(view, one))
      return mark(anchor(event), 'said', { what: 'event', event, told: here }, event.date, [
        ...about.filter((one) => standing.includes(one)),
        ...here.also,
      ])
    }),
    ...planVersions
      .filter((text) => !textsTold.has(text))
      .map((text) => mark(anchor(text), 'said', { what: 'text', text }, text.date, statementsAt(view, text))),
    ...standing
      .filter((statement) => isOnItsOwn(statement) && !sentencesTold.has(statement))
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

/** Of a party is what a sentence of it, its name, or somebody in its office says so. */
function tokensFor(view: View) {
  const { points, parties } = view.snapshot
  const number = new Map(points.map(({ slug, number }) => [slug, number]))
  const known = new Set(parties.map(({ slug }) => slug))
  const token = ({ kind, slug }: { kind: string; slug: string }) => {
    if (kind === 'point' && number.has(slug)) return [`point=${number.get(slug)}`]
    if (kind === 'party' && known.has(slug)) return [`party=${slug}`]
    return []
  }
  const party = (slug: string | null | undefined) => token({ kind: 'party', slug: slug ?? '' })
  const about = ({ home, shownAt, party: whose, speaker, wording }: PublicStatement) => [
    ...[home, ...shownAt].flatMap(token),
    ...[whose, speaker && partyOfSpeaker(view, speaker)?.slug, ...partiesNamed(view, wording)].flatMap(party),
  ]
  return (statements: readonly PublicStatement[], thing: TimelineThing) => [
    ...new Set([
      ...statements.flatMap(about),
      ...titlesOf(thing).flatMap((title) => partiesNamed(view, title).flatMap(party)),
    ]),
  ]
}

function titlesOf(thing: TimelineThing): string[] {
  if (thing.what === 'event') return [thing.event, ...thing.told.texts].map(({ title }) => title)
  return thing.what === 'text' ? [thing.text.title] : []
}

/** A stretch as long as this stands at its end: a month is over when it is over. */
const LONG = 20

function inOrder(marks: readonly TimelineMark[]): TimelineMark[] {
  const day = ({ extent }: TimelineMark) =>
    !extent ? Number.MAX_SAFE_INTEGER : extent.to - extent.from > LONG ? extent.to : extent.from
  const lane = (mark: TimelineMark) => LANES.indexOf(mark.lane)
  return [...marks].sort(
    (a, b) =>
      day(a) - day(b) ||
      lane(a) - lane(b) ||
      (a.what === b.what ? compare(a.date?.edtf, b.date?.edtf) : compare(a.what, b.what)) ||
      compare(a.key, b.key),
  )
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)

/** Of one clock, kind and date: they stand beneath one date. Events and texts stand alone. */
export function together(marks: readonly TimelineMark[]): TimelineMark[][] {
  const entries: TimelineMark[][] = []
  for (const mark of marks) {
    const last = entries.at(-1)
    if (last && isAtOnce(last[0]!, mark)) last.push(mark)
    else entries.push([mark])
  }
  return entries
}

function isAtOnce(a: TimelineMark, b: TimelineMark): boolean {
  if (a.what === 'capture') return b.what === 'capture' && a.capture.at === b.capture.at
  if (a.what !== b.what || a.what === 'event' || a.what === 'text') return false
  return a.date?.edtf === b.date?.edtf && a.date?.method === b.date?.method
}
