import type { PublicStatement, Snapshot } from './model'

/**
 * Whether a signer of the demo story had a hand in a statement. One that is not in the edition, and one frozen
 * before this was noted of each, goes by its edition.
 */
export function isSample(statement: PublicStatement | undefined, edition: Pick<Snapshot, 'sample'>): boolean {
  return statement?.sample ?? edition.sample
}

/** What an edition says of itself when it holds sample data, or nothing. */
export function sampleWords({ sample, statements }: Pick<Snapshot, 'sample' | 'statements'>): string {
  if (!sample) return ''
  return statements.some((statement) => statement.sample === false)
    ? 'Parts of this are sample data, not reviewed by a person; their proofs say so.'
    : 'Sample data, not reviewed by a person.'
}
