import type { PublicEvent, PublicPlanVersion, PublicStatement } from '@/lib/edition/model'
import { stands, surname } from './party-people'
import { extentOf } from './timeline-extent'
import { goneStatement, statementsAt, type View } from './view'

/** What an event's entry tells besides its own sentences, so that it has no entry of its own. */
export type Told = { readonly texts: readonly PublicPlanVersion[]; readonly also: readonly PublicStatement[] }

type Holding = { event: PublicEvent; own: readonly PublicStatement[] }

/**
 * Which texts and which dated sentences belong to which event. A text: it has a sentence or, of the same day, a source
 * in common. A sentence: it holds as of a day of the event and has its speaker, or else its source, in common.
 */
export function toldWithEvents(view: View): ReadonlyMap<string, Told> {
  const { events, planVersions, statements } = view.snapshot
  const standing = (all: readonly PublicStatement[]) => all.filter((one) => !goneStatement(view, one))
  const holdings = events.map((event): Holding => ({ event, own: standing(statementsAt(view, event)) }))
  const texts = new Map(
    planVersions.map((text) => [text, eventOfText(text, standing(statementsAt(view, text)), holdings)]),
  )
  const also = new Map(
    standing(statements)
      .filter(isOnItsOwn)
      .map((one) => [one, eventOfSentence(view, one, holdings)]),
  )
  const of = <T>(places: Map<T, PublicEvent | undefined>, event: PublicEvent) =>
    [...places].flatMap(([one, place]) => (place === event ? [one] : []))
  return new Map(events.map((event) => [event.slug, { texts: of(texts, event), also: of(also, event) }]))
}

/** A dated sentence that stands at no event. */
export const isOnItsOwn = ({ asOf, home, shownAt }: PublicStatement): boolean =>
  asOf !== null && ![home, ...shownAt].some(({ kind }) => kind === 'event')

function eventOfText(
  { date }: PublicPlanVersion,
  statements: readonly PublicStatement[],
  holdings: readonly Holding[],
): PublicEvent | undefined {
  const meeting = holdings.filter(({ event }) => meets(date, event.date))
  const sharing = meeting.find(({ own }) => own.some((one) => statements.includes(one)))
  const citing = meeting.find(({ event, own }) => event.date.edtf === date.edtf && citeOne(statements, own))
  return (sharing ?? citing)?.event
}

function eventOfSentence(
  { snapshot }: View,
  statement: PublicStatement,
  holdings: readonly Holding[],
): PublicEvent | undefined {
  const { asOf, speaker } = statement
  const then = holdings.filter(({ event }) => asOf && within(asOf, event.date))
  const person = snapshot.people.find(({ slug }) => slug === speaker?.slug)
  const speaking = then.find(
    ({ event, own }) =>
      person &&
      (own.some((one) => one.speaker?.slug === person.slug) || stands(surname(person), event.title)),
  )
  return (speaking ?? then.find(({ own }) => citeOne([statement], own)))?.event
}

type Dated = PublicEvent['date']

function meets(a: Dated, b: Dated): boolean {
  const [one, other] = [extentOf(a), extentOf(b)]
  return one !== null && other !== null && one.from <= other.to && other.from <= one.to
}

/** Only a day that is a day: "about" may be another one. */
function within(day: Dated, stretch: Dated): boolean {
  const [one, other] = [extentOf(day), extentOf(stretch)]
  return (
    one !== null &&
    other !== null &&
    one.from === one.to &&
    !one.softStart &&
    !one.softEnd &&
    other.from <= one.from &&
    one.to <= other.to
  )
}

function citeOne(some: readonly PublicStatement[], others: readonly PublicStatement[]): boolean {
  const cited = new Set(others.flatMap(sourcesOf))
  return some.flatMap(sourcesOf).some((source) => cited.has(source))
}

const sourcesOf = ({ proofs, references }: PublicStatement): string[] => [
  ...proofs.map(({ article }) => article),
  ...references.map(({ url, outlet, title }) => url || `${outlet} ${title}`),
]
