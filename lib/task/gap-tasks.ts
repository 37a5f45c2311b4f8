import { type Board, type CellFacts, factsOn, isGap } from '@/lib/coverage/board'
import { deskPaths } from '@/lib/paths/desk'
import type { Task } from './model'

/** What makes one gap more useful to close than another; what holds is added up. */
export const GAP_WEIGHTS = {
  suggested: { weight: 8, words: 'suggestions say that the article touches it' },
  unsupported: { weight: 4, words: 'no article supports it yet' },
  expired: { weight: 3, words: 'an older version was silent' },
  thin: { weight: 2, words: 'one article supports it' },
  recent: { weight: 2, words: 'the article is new' },
  rich: { weight: 1, words: 'the article says something of many points' },
} as const
type GapReason = keyof typeof GAP_WEIGHTS

const DAY_MS = 24 * 60 * 60 * 1000
/** An article is new for so long. */
const RECENT_DAYS = 7
/** An article that says something of this share of the subjects says something of many. */
const MANY = 0.25

/** Gaps as tasks, and how many cells they stand for. */
export type GapTasks = { readonly tasks: readonly Task[]; readonly cells: number }

/**
 * For each article its most useful gap, with how many more it has, and to go through the passages that something is
 * suggested for; for an article that nobody has begun, to begin it. `passages` says how many these are, by the id of
 * the article. `now` is in milliseconds of Unix time.
 */
export function gapTasks(board: Board, passages: ReadonlyMap<string, number>, now: number): GapTasks {
  const facts = factsOn(board)
  const support = supportOf(board)
  const begun = new Set(
    board.cells.filter(({ facts: known }) => !onlySuggested(known)).map(({ article }) => article),
  )
  const chosen = new Map<number, number>()
  let cells = 0
  const tasks = board.articles.flatMap((article, column): Task[] => {
    const age = now - Date.parse(article.since)
    const isRecent = age < RECENT_DAYS * DAY_MS
    const known = board.subjects.map((_, row) => facts(row, column))
    const gaps = known.flatMap((cell, row) => (isGap(cell) ? [{ row, cell }] : []))
    const shared = { since: article.since, weight: isRecent ? GAP_WEIGHTS.recent.weight : 0 }
    const suggested = passages.get(article.articleId) ?? 0
    const proposed: Task[] =
      suggested === 0
        ? []
        : [
            {
              kind: 'suggestion',
              subject: `${article.slug} v${article.version}`,
              reason: 'suggestion',
              title: article.title,
              about: suggested === 1 ? 'one passage' : `${suggested} passages`,
              href: deskPaths.workspace(article.slug),
              weight: suggested,
              since: article.since,
            },
          ]
    if (!begun.has(column)) {
      // To go through what is proposed is to begin.
      if (proposed.length > 0) return proposed
      return [
        {
          ...shared,
          kind: 'article',
          subject: `${article.slug} v${article.version}`,
          reason: 'unannotated',
          title: article.title,
          about: [article.publisher, isRecent ? GAP_WEIGHTS.recent.words : ''].filter(Boolean).join(' · '),
          href: deskPaths.workspace(article.slug),
        },
      ]
    }
    cells += gaps.length
    const isRich =
      known.filter(({ silence, suggested, ...said }) => Object.keys(said).length > 0).length >=
      known.length * MANY
    const best = gaps
      .map(({ row, cell }) => ({ row, reasons: reasonsFor(cell, support[row] ?? 0, isRecent, isRich) }))
      // Of gaps alike one that no other article stands for yet, so that not all ask about the first point.
      .toSorted(
        (one, other) =>
          sum(other.reasons) - sum(one.reasons) ||
          (chosen.get(one.row) ?? 0) - (chosen.get(other.row) ?? 0) ||
          one.row - other.row,
      )[0]
    if (best) chosen.set(best.row, (chosen.get(best.row) ?? 0) + 1)
    const subject = best && board.subjects[best.row]
    if (!subject) return proposed
    const also = gaps.length - 1
    return [
      ...proposed,
      {
        ...shared,
        kind: 'gap',
        subject: `${subject.key} in ${article.slug} v${article.version}`,
        reason: 'gap',
        title: `${subject.title}, in “${article.title}”`,
        about: [
          ...best.reasons.map((reason) => GAP_WEIGHTS[reason].words),
          ...(also > 0 ? [`${also} more ${also === 1 ? 'gap' : 'gaps'} in this article`] : []),
        ].join(' · '),
        weight: sum(best.reasons),
        href: deskPaths.coverageCell({ about: subject.key, article: article.slug }),
      },
    ]
  })
  return { tasks, cells }
}

/** In how many articles each subject has support. */
function supportOf({ subjects, cells }: Board): number[] {
  const counts = subjects.map(() => 0)
  for (const { subject, facts } of cells) if (facts.supports) counts[subject] = (counts[subject] ?? 0) + 1
  return counts
}

const onlySuggested = ({ suggested, ...known }: CellFacts) =>
  suggested !== undefined && Object.values(known).every((one) => one === undefined)

function reasonsFor(cell: CellFacts, support: number, isRecent: boolean, isRich: boolean): GapReason[] {
  const holds: Readonly<Record<GapReason, boolean>> = {
    suggested: Boolean(cell.suggested),
    unsupported: support === 0,
    expired: cell.silence?.state === 'expired',
    thin: support === 1,
    recent: isRecent,
    rich: isRich,
  }
  return (Object.keys(GAP_WEIGHTS) as GapReason[]).filter((reason) => holds[reason])
}

const sum = (reasons: readonly GapReason[]) =>
  reasons.reduce((all, reason) => all + GAP_WEIGHTS[reason].weight, 0)
