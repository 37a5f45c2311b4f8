import type { PlacedStatement } from '@/lib/statement/model'

/** What an article has on a subject, for the desk: drafts count as well, so that nobody reads twice. */
export const DESK_CELL_WORDS = {
  reports: 'reports it',
  touches: 'touches it',
  silent: 'silent',
  not_read: 'not read for it',
} as const
export type DeskCellState = keyof typeof DESK_CELL_WORDS

/** A recorded silence, as far as the matrix asks. */
export type MatrixFinding = {
  readonly articleId: string
  readonly subjectId: string
  readonly partyId: string | null
  /** It is about the article's current version. */
  readonly current: boolean
  readonly state: 'waiting' | 'done' | 'retired'
}

export type DeskCell<Finding extends MatrixFinding> = {
  readonly state: DeskCellState
  /** A silence that no second person has looked at counts for nothing yet. */
  readonly waiting: boolean
  readonly statements: readonly PlacedStatement[]
  readonly findings: readonly Finding[]
}

/** The cell of one subject and one article: exactly one state, with what it rests on. */
export function coverageCell<Finding extends MatrixFinding>(
  subjectId: string,
  articleId: string,
  statements: readonly PlacedStatement[],
  findings: readonly Finding[],
): DeskCell<Finding> {
  const resting = statements.filter(
    ({ subjectIds, passages }) =>
      subjectIds.includes(subjectId) && passages.some((passage) => passage.articleId === articleId),
  )
  const silences = findings.filter(
    (finding) =>
      finding.articleId === articleId &&
      finding.subjectId === subjectId &&
      finding.partyId === null &&
      finding.state !== 'retired',
  )
  const standing = silences.filter(({ current }) => current)
  return {
    state: stateOf(subjectId, articleId, resting, standing),
    waiting: standing.some(({ state }) => state === 'waiting'),
    statements: resting,
    findings: silences,
  }
}

function stateOf(
  subjectId: string,
  articleId: string,
  resting: readonly PlacedStatement[],
  silences: readonly MatrixFinding[],
): DeskCellState {
  if (resting.some((statement) => reports(statement, subjectId, articleId))) return 'reports'
  if (resting.length > 0) return 'touches'
  return silences.some(({ state }) => state === 'done') ? 'silent' : 'not_read'
}

/** It says what the subject itself provides, and the article supports it. */
function reports({ kind, homeId, passages }: PlacedStatement, subjectId: string, articleId: string): boolean {
  const says = homeId === subjectId && (kind === 'summary' || kind === 'detail')
  return says && passages.some((passage) => passage.articleId === articleId && passage.bearing === 'supports')
}
