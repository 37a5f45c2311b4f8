import { goneArticle } from '@/lib/edition/gone'
import type { PublicArticle, PublicNotice, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { type LinkBase, type ReaderPaths, readerPaths } from '@/lib/paths/reader'
import { smallWords } from './words/small'

export {
  type Gone,
  goneArticle,
  goneEntry,
  gonePassage,
  goneReading,
  goneStatement,
  ledgerKey,
  noticesAtSentence,
  noticesOn,
  noticesOnPassage,
} from '@/lib/edition/gone'
export { type ArticleUse, articleOf, statementOf, statementsAt, usesOf } from '@/lib/edition/statements-at'

/** All that a reader's page is drawn from. */
export type View = {
  /** The edition as readers may have it now: what was taken down is already gone from it. */
  readonly snapshot: Snapshot
  /** Every notice over this edition. */
  readonly notices: readonly PublicNotice[]
  readonly paths: ReaderPaths
  readonly base: LinkBase
  /** The newest edition; greater than the snapshot's number when this one is superseded. */
  readonly latest: number
  /** Where readers report errors: a mail address or a page; null when none is configured. */
  readonly corrections: string | null
  /** Where a search is sent; null in a static copy, which has nobody to ask. */
  readonly searchAt: string | null
  /** The public address without a trailing slash; empty when none is configured, and links stay relative. */
  readonly origin: string
}

type Where = {
  base: LinkBase
  latest: number
  corrections?: string | null
  searchAt?: string | null
  origin?: string
}

export function viewOf(
  snapshot: Snapshot,
  notices: readonly PublicNotice[],
  { base, latest, corrections = null, searchAt = '/search', origin = '' }: Where,
): View {
  return { snapshot, notices, base, latest, corrections, searchAt, origin, paths: readerPaths(base) }
}

/** The title of an article as a link may show it: never words that were taken down. */
export function articleTitle(view: View, article: PublicArticle): string {
  if (goneArticle(view, article)) return 'An article that was taken down'
  return article.title?.value ?? article.workingTitle
}

/** What is said where a fact about an article is missing: what went with the article was not unknown before. */
export function absentIn(view: View, article: PublicArticle | undefined, otherwise: string): string {
  return article && goneArticle(view, article) ? smallWords.withheld : otherwise
}

/** The name of a person whom a statement names by slug; words that are no slug stand as they are. */
export const personName = (view: View, slug: string): string =>
  view.snapshot.people.find((person) => person.slug === slug)?.title ?? slug

/** The title of a party, by slug. */
export const partyName = (view: View, slug: string | null): string | undefined =>
  view.snapshot.parties.find((party) => party.slug === slug)?.title

/** The title of a subject, and the page on which it stands. */
export function subjectLink(view: View, ref: SubjectRef): { title: string; href: string } | null {
  const { snapshot, paths } = view
  if (ref.kind === 'plan') return { title: snapshot.plan.title, href: paths.front() }
  if (ref.kind === 'point') {
    const point = snapshot.points.find(({ slug }) => slug === ref.slug)
    return point ? { title: `Point ${point.number}: ${point.title}`, href: paths.point(point) } : null
  }
  if (ref.kind === 'concession') {
    const concession = snapshot.concessions.find(({ slug }) => slug === ref.slug)
    return concession ? { title: concession.title, href: paths.concession(concession.slug) } : null
  }
  if (ref.kind === 'disagreement') {
    const found = snapshot.disagreements.find(({ slug }) => slug === ref.slug)
    return found ? { title: found.title, href: `${paths.accounts()}#${found.slug}` } : null
  }
  if (ref.kind === 'plan_version') {
    const version = snapshot.planVersions.find(({ slug }) => slug === ref.slug)
    return version ? { title: version.title, href: paths.version(version.slug) } : null
  }
  if (ref.kind === 'event') {
    const event = snapshot.events.find(({ slug }) => slug === ref.slug)
    return event ? { title: event.title, href: `${paths.timeline()}#event-${event.slug}` } : null
  }
  if (ref.kind === 'person') {
    const person = snapshot.people.find(({ slug }) => slug === ref.slug)
    return person ? { title: person.title, href: paths.person(person.slug) } : null
  }
  if (ref.kind === 'party') {
    const party = snapshot.parties.find(({ slug }) => slug === ref.slug)
    return party ? { title: party.title, href: paths.party(party.slug) } : null
  }
  const section = snapshot.sections.find(({ slug }) => slug === ref.slug)
  return section ? { title: section.title, href: paths.front() } : null
}

/** Where a reader finds a statement: its home's page, at the statement, or else its own page. */
export function statementHref(view: View, statement: PublicStatement): string {
  const places = [statement.home, ...statement.shownAt].filter(({ kind }) => !TOLD_IN_PASSING.has(kind))
  const [first] = places.flatMap((place) => placeLink(view, place, statement.id) ?? [])
  return first?.href ?? view.paths.statement(statement.id)
}

/** The page of a subject, at one of the sentences that stand there where it prints them. */
export function placeLink(view: View, place: SubjectRef, id: string): { title: string; href: string } | null {
  const link = subjectLink(view, place)
  if (!link || TOLD_IN_PASSING.has(place.kind)) return link
  return { title: link.title, href: `${link.href.split('#')[0]}#statement-${id}` }
}

/** Where sentences are only linked to: no page of theirs prints them with their proofs. */
const TOLD_IN_PASSING: ReadonlySet<SubjectRef['kind']> = new Set(['event', 'section'])

/** Where the headings of the sections come from, and that placing points under them is our choice. */
export const sectionsNote = ({ snapshot: { site, plan } }: View): string | undefined =>
  plan.words.headings ?? site['site/headings']
