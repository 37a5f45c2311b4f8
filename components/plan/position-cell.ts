import type { DeskFinding } from '@/lib/coverage/model'
import type { PlacedStatement } from '@/lib/statement/model'

/** Positions of a party shown at a subject. A sentence that takes none is not one. */
export function positionsAt(
  subjectId: string,
  partyId: string,
  statements: readonly PlacedStatement[],
): PlacedStatement[] {
  return statements.filter(
    (statement) =>
      statement.kind === 'position' &&
      statement.partyId === partyId &&
      statement.subjectIds.includes(subjectId),
  )
}

/** Articles found silent about where this party stands on this subject. */
export function silencesAt(
  subjectId: string,
  partyId: string,
  findings: readonly DeskFinding[],
): DeskFinding[] {
  return findings.filter(
    (finding) =>
      finding.subjectId === subjectId && finding.partyId === partyId && finding.state !== 'retired',
  )
}
