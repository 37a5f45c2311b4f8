import { editionBase, pointKey, readerPaths } from '@/lib/paths/reader'
import type { PublicNotice, PublicStatement, Snapshot } from './model'
import { namedPeople } from './named-people'

/** One place, in one edition, where readers meet the target of a notice. */
export type NoticePlace = { readonly edition: number; readonly words: string; readonly href: string }
export type NoticeTarget = Pick<PublicNotice, 'targetKind' | 'targetId'>

/** Every place where a target stands: what would vanish if it were taken down. Newest edition first. */
export function noticePlaces(snapshots: readonly Snapshot[], target: NoticeTarget): NoticePlace[] {
  return snapshots.flatMap((snapshot) => placesIn(snapshot, target))
}

function placesIn(snapshot: Snapshot, { targetKind, targetId }: NoticeTarget): NoticePlace[] {
  const edition = snapshot.number
  const paths = readerPaths(editionBase(edition))
  const at = (statement: PublicStatement, what: string): NoticePlace => ({
    edition,
    words: `${what}: ${statement.wording}`,
    href: `${pageOf(snapshot, statement)}#statement-${statement.id}`,
  })
  const statements = snapshot.statements
  if (targetKind === 'statement') {
    return [
      ...statements.filter(({ id }) => id === targetId).map((one) => at(one, 'the statement')),
      ...snapshot.ledger
        .filter(({ statement, edition: number }) => statement === targetId && number === edition)
        .map(({ after, before }) => ({
          edition,
          words: `the ledger: ${after || before}`,
          href: paths.ledger(),
        })),
    ]
  }
  if (targetKind === 'passage') {
    return statements
      .filter(({ proofs }) => proofs.some(({ passage }) => passage === targetId))
      .map((one) => at(one, 'the proof of'))
  }
  if (targetKind === 'article') {
    const page = snapshot.articles
      .filter(({ slug }) => slug === targetId)
      .map(({ slug }) => ({ edition, words: 'the page of the article', href: paths.article(slug) }))
    return [
      ...page,
      ...statements
        .filter(({ proofs }) => proofs.some(({ article }) => article === targetId))
        .map((one) => at(one, 'the proof of')),
    ]
  }
  if (targetKind === 'person') {
    return statements.filter((one) => namedPeople(one).includes(targetId)).map((one) => at(one, 'named at'))
  }
  return snapshot.ledger
    .filter((entry) => `${entry.edition}-${entry.ordinal}` === targetId)
    .map(({ after, before }) => ({ edition, words: `the ledger: ${after || before}`, href: paths.ledger() }))
}

function pageOf(snapshot: Snapshot, { home, shownAt }: PublicStatement): string {
  const paths = readerPaths(editionBase(snapshot.number))
  for (const { kind, slug } of [home, ...shownAt]) {
    const point = kind === 'point' ? snapshot.points.find((one) => one.slug === slug) : undefined
    if (point) return `${editionBase(snapshot.number)}/points/${pointKey(point)}`
    if (kind === 'concession') return paths.concession(slug)
    if (kind === 'disagreement') return paths.accounts()
    if (kind === 'plan_version' || kind === 'event') return paths.timeline()
  }
  return paths.front()
}
