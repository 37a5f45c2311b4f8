import { editionBase, pointKey, type ReaderPaths, readerPaths } from '@/lib/paths/reader'
import { applyNotices, type TakenDown } from './apply-notices'
import { ledgerKey } from './gone'
import type { PublicStatement, Snapshot, SubjectRef } from './model'
import { publicSubjects } from './public-subjects'

/** One place, in one edition, where readers meet the target of a notice. */
export type NoticePlace = { readonly edition: number; readonly words: string; readonly href: string }

/**
 * Every place where a target stands, edition by edition. It is not looked for by its kind: a place is what would read
 * otherwise if the target were taken down, so that what is listed and what vanishes cannot differ.
 */
export function noticePlaces(snapshots: readonly Snapshot[], target: TakenDown): NoticePlace[] {
  return snapshots.flatMap((snapshot) => placesIn(snapshot, applyNotices(snapshot, target)))
}

function placesIn(is: Snapshot, would: Snapshot): NoticePlace[] {
  const paths = readerPaths(editionBase(is.number))
  const at = (words: string, href: string): NoticePlace => ({ edition: is.number, words, href })
  const refKey = ({ kind, slug }: SubjectRef) => `${kind}/${slug}`
  const idOf = ({ id }: { readonly id: string }) => id
  const people = changed(is.people, would.people, refKey)
  return [
    ...people.map(({ title, slug }) => at(`the page of ${title}`, paths.person(slug))),
    ...(people.length > 0 ? [at('the list of people', paths.people())] : []),
    ...changed(is.articles, would.articles, ({ slug }) => slug).map(({ slug, title, workingTitle }) =>
      at(`the page of the article: ${title?.value ?? workingTitle}`, paths.article(slug)),
    ),
    ...changed(is.statements, would.statements, idOf).map((statement) =>
      at(
        `${whatOf(statement, would)}: ${statement.wording}`,
        `${pageOf(is, statement)}#statement-${statement.id}`,
      ),
    ),
    ...changed(publicSubjects(is), publicSubjects(would), refKey)
      .filter(({ kind }) => kind !== 'person')
      .map((subject) => at(`what stands beside: ${subject.title}`, subjectHref(is, subject))),
    ...changed(is.readings ?? [], would.readings ?? [], idOf).map(({ provision }) =>
      at(`what a publication prints for ${provision}`, paths.versions()),
    ),
    ...changed(is.figures ?? [], would.figures ?? [], idOf).map(({ amount, unit, statement }) =>
      at(`the figure: ${amount} ${unit}`, paths.statement(statement)),
    ),
    ...changed(is.findings ?? [], would.findings ?? [], idOf).map(({ terms }) =>
      at(`a silence found: ${terms.join(', ')}`, paths.coverage()),
    ),
    ...Object.keys(is.site)
      .filter((key) => is.site[key] !== would.site[key])
      .map((key) => at(`the words “${key}”`, siteHref(paths, key))),
    ...changed(is.ledger, would.ledger, ledgerKey).map(({ after, before }) =>
      at(`the ledger: ${after || before}`, paths.ledger()),
    ),
  ]
}

/** What would be gone or different. */
function changed<One>(is: readonly One[], would: readonly One[], keyOf: (one: One) => string): One[] {
  const left = new Map(would.map((one) => [keyOf(one), JSON.stringify(one)]))
  return is.filter((one) => left.get(keyOf(one)) !== JSON.stringify(one))
}

/** What readers would miss at a sentence. */
function whatOf(statement: PublicStatement, { statements }: Snapshot): string {
  const left = statements.find(({ id }) => id === statement.id)
  if (left?.wording !== statement.wording) return 'the statement'
  return JSON.stringify(left.proofs) === JSON.stringify(statement.proofs) ? 'named at' : 'the proof of'
}

function pageOf(snapshot: Snapshot, { home, shownAt }: PublicStatement): string {
  const [page] = [home, ...shownAt].flatMap((place) => ownHref(snapshot, place) ?? [])
  return page ?? readerPaths(editionBase(snapshot.number)).front()
}

const subjectHref = (snapshot: Snapshot, subject: SubjectRef) =>
  ownHref(snapshot, subject) ?? readerPaths(editionBase(snapshot.number)).front()

/** The page that a subject's sentences stand on; null where that is the front page. */
function ownHref(snapshot: Snapshot, { kind, slug }: SubjectRef): string | null {
  const base = editionBase(snapshot.number)
  const paths = readerPaths(base)
  const point = kind === 'point' ? snapshot.points.find((one) => one.slug === slug) : undefined
  if (point) return `${base}/points/${pointKey(point)}`
  if (kind === 'concession') return paths.concession(slug)
  if (kind === 'disagreement') return paths.accounts()
  if (kind === 'plan_version' || kind === 'event') return paths.timeline()
  if (kind === 'party') return paths.party(slug)
  return kind === 'person' ? paths.person(slug) : null
}

function siteHref(paths: ReaderPaths, key: string): string {
  if (key === 'site/about') return paths.about()
  return key === 'site/method' ? paths.method() : paths.front()
}
