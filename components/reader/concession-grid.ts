import { isTold, type StanceCell, stanceCell } from '@/lib/coverage/stance-cell'
import type { PublicParty, Snapshot, SubjectRef } from '@/lib/edition/model'
import { alike, blankParts, type NamedBlank } from './blank-words'
import type { View } from './view'
import { listed } from './wording'
import { matrixWords as words } from './words/concessions'

/** One subject that parties take positions on, as a table names it. */
export type Topic = {
  readonly ref: SubjectRef
  readonly title: string
  readonly href: string
  readonly note?: string
}

export type Grid = {
  readonly topics: readonly Topic[]
  readonly parties: readonly PublicParty[]
  readonly cell: (topic: Topic, party: PublicParty) => StanceCell
}

/** The concessions as topics, each with what a stance on it is a stance on. */
export const concessionTopics = ({ snapshot, paths }: View): Topic[] =>
  [...snapshot.concessions]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((one) => ({
      ref: one,
      title: one.title,
      href: paths.concession(one.slug),
      ...(one.words.stance ? { note: one.words.stance } : {}),
    }))

/** The plan as a whole, then its points. */
export const pointTopics = ({ snapshot: { plan, points }, paths }: View): Topic[] => [
  { ref: plan, title: words.whole, href: paths.front() },
  ...points.map((point) => ({
    ref: point,
    title: words.pointTitle(point.number, point.title),
    href: paths.point(point),
  })),
]

/** Parties and topics with a cell for each pair. */
export function gridOf(snapshot: Snapshot, topics: readonly Topic[]): Grid {
  const parties = partiesInOrder(snapshot)
  const cells = new Map(
    topics.flatMap((topic) =>
      parties.map((party) => [keyOf(topic, party), stanceCell(snapshot, topic.ref, party.slug)] as const),
    ),
  )
  return { topics, parties, cell: (topic, party) => cells.get(keyOf(topic, party)) ?? EMPTY }
}

const EMPTY: StanceCell = {
  positions: [],
  notes: [],
  blank: { kind: 'not_checked', read: [], heard: [], noted: [], unread: [] },
  elsewhere: [],
}
const keyOf = ({ ref }: Topic, { slug }: PublicParty) => `${ref.kind} ${ref.slug} ${slug}`

/** The rows and columns of a grid in which something is told. */
export function toldPart(grid: Grid): Grid {
  const told = (topic: Topic, party: PublicParty) => isTold(grid.cell(topic, party))
  return {
    ...grid,
    topics: grid.topics.filter((topic) => grid.parties.some((party) => told(topic, party))),
    parties: grid.parties.filter((party) => grid.topics.some((topic) => told(topic, party))),
  }
}

/**
 * The blanks of topics of which nothing is told; where parties differ in what was read for them, a topic has one for
 * each kind, with its parties.
 */
export function blankTopics(view: View, grid: Grid): NamedBlank[] {
  const { topics } = toldPart(grid)
  return grid.topics
    .filter((topic) => !topics.includes(topic))
    .flatMap((topic) => {
      const blanks = grid.parties.map((party) => ({
        name: party.title,
        parts: blankParts(grid.cell(topic, party), view.snapshot.articles.length),
      }))
      const kinds = alike(blanks)
      return kinds.map(({ parts, all }) => ({
        name:
          kinds.length === 1 ? topic.title : words.topicOf(topic.title, listed(all.map(({ name }) => name))),
        parts,
      }))
    })
}

/** Parties of whom nothing is told, apart by whether articles were read for any of the topics. */
export function blankParties(grid: Grid): {
  readonly silent: readonly PublicParty[]
  readonly unchecked: readonly PublicParty[]
} {
  const { parties } = toldPart(grid)
  const rest = grid.parties.filter((party) => !parties.includes(party))
  const isSilent = (party: PublicParty) =>
    grid.topics.some((topic) => grid.cell(topic, party).blank?.kind === 'silent')
  return { silent: rest.filter(isSilent), unchecked: rest.filter((party) => !isSilent(party)) }
}

/** Parties in the order of the edition. */
export const partiesInOrder = ({ parties }: Pick<Snapshot, 'parties'>): PublicParty[] =>
  [...parties].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
