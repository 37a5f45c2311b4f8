import type { PublicFinding, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { sameSubject, standingFindings } from './current-version'

/** Where a party stands on a subject, as far as an edition says. */
export type StanceCell = {
  /** What the party said, was reported to hold, or is given in a document; in their order. */
  readonly positions: readonly PublicStatement[]
  /** What an outlet expects of the party, and accounts of it: never a stance. */
  readonly notes: readonly PublicStatement[]
  /** Why there is no position; null where there is one. */
  readonly blank: Blank | null
}
export type Blank =
  | { readonly kind: 'not_checked' }
  /**
   * So many articles were read for it and say nothing; `at` is the ISO instant of the last reading. `forParty` when
   * one of them was read for this very party, not for the subject as a whole.
   */
  | { readonly kind: 'silent'; readonly articles: number; readonly at: string; readonly forParty: boolean }

/** One cell of the matrices of parties. */
export function stanceCell(snapshot: Snapshot, subject: SubjectRef, party: string): StanceCell {
  const here = snapshot.statements
    .filter(
      ({ home, shownAt, party: whose }) =>
        whose === party &&
        (sameSubject(home, subject) || shownAt.some((place) => sameSubject(place, subject))),
    )
    .sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
  const positions = here.filter((statement) => statement.kind === 'position' && !isExpectation(statement))
  const notes = here.filter(
    (statement) =>
      statement.kind === 'account' || (statement.kind === 'position' && isExpectation(statement)),
  )
  const blank = positions.length > 0 ? null : blankOf(standingFindings(snapshot, subject, party))
  return { positions, notes, blank }
}

/** Whether all that supports a sentence is what an outlet expects. */
export function isExpectation({ proofs, references }: PublicStatement): boolean {
  const supporting = proofs.filter(({ bearing }) => bearing === 'supports')
  return (
    supporting.length > 0 &&
    supporting.every(({ voice }) => voice === 'outlet_expectation') &&
    !references.some(({ bearing }) => bearing === 'supports')
  )
}

/** Whether a sentence rests on sources elsewhere and on no article of the archive. */
export const onlyInReferences = ({ support }: PublicStatement): boolean =>
  support.inArchive.articles === 0 && support.elsewhere.references > 0

/** Whether a cell says anything of its party; that articles are silent on the whole subject says nothing of it. */
export const isTold = ({ positions, notes, blank }: StanceCell): boolean =>
  positions.length + notes.length > 0 || (blank?.kind === 'silent' && blank.forParty)

function blankOf(findings: readonly PublicFinding[]): Blank {
  const [last] = [...findings].sort((a, b) => (a.at < b.at ? 1 : -1))
  if (!last) return { kind: 'not_checked' }
  return {
    kind: 'silent',
    articles: new Set(findings.map(({ article }) => article)).size,
    at: last.at,
    forParty: findings.some(({ party }) => party !== null),
  }
}
