import type { PublicDisagreement, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { sameSubject } from './current-version'
import { isExpectation } from './expectation'

/** Sentences by which a party speaks of what a point is about, under another heading. */
export type SpokenElsewhere = { readonly place: SubjectRef; readonly statements: readonly PublicStatement[] }

/**
 * Where else a party speaks of what a point is about: under the concessions that share a sentence with it, and where
 * accounts differ on words that the point rests on. A party that is quoted there is not silent on the subject.
 */
export function spokenElsewhere(snapshot: Snapshot, point: SubjectRef, party: string): SpokenElsewhere[] {
  if (point.kind !== 'point') return []
  const here = snapshot.statements.filter((statement) => standsAt(statement, point))
  const told = new Set(here)
  const fresh = (statement: PublicStatement) => !told.has(statement) && told.add(statement)
  const speaks = speaksFor(snapshot, party)
  const concessions = snapshot.concessions
    .filter((concession) => here.some((statement) => standsAt(statement, concession)))
    .map((place) => ({
      place,
      statements: snapshot.statements.filter(
        (statement) =>
          standsAt(statement, place) &&
          statement.kind === 'position' &&
          statement.party === party &&
          !isExpectation(statement),
      ),
    }))
  const accounts = touchingDisagreements(snapshot, here).map((place) => ({
    place,
    statements: sidesOf(snapshot, place).filter(speaks),
  }))
  return [...concessions, ...accounts]
    .map(({ place, statements }) => ({
      place: { kind: place.kind, slug: place.slug },
      statements: inOrder(statements).filter(fresh),
    }))
    .filter(({ statements }) => statements.length > 0)
}

const standsAt = ({ home, shownAt }: PublicStatement, subject: SubjectRef) =>
  sameSubject(home, subject) || shownAt.some((place) => sameSubject(place, subject))

const inOrder = (statements: readonly PublicStatement[]) =>
  [...statements].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))

const sidesOf = ({ statements }: Snapshot, { sides }: PublicDisagreement) =>
  statements.filter(({ id }) => sides.includes(id))

const passagesOf = ({ proofs }: PublicStatement) =>
  proofs.filter(({ bearing }) => bearing === 'supports').map(({ passage }) => passage)

/** Disagreements with a side that stands at the point, or that rests on the very words a sentence there rests on. */
function touchingDisagreements(snapshot: Snapshot, here: readonly PublicStatement[]): PublicDisagreement[] {
  const passages = new Set(here.flatMap(passagesOf))
  return snapshot.disagreements.filter((one) =>
    sidesOf(snapshot, one).some(
      (side) => here.includes(side) || passagesOf(side).some((passage) => passages.has(passage)),
    ),
  )
}

/** Whether a sentence gives words of a party: its own, or those of a person who speaks for it in this edition. */
function speaksFor({ statements }: Snapshot, party: string): (statement: PublicStatement) => boolean {
  const people = new Set(
    statements.flatMap(({ party: whose, speaker }) => (whose === party ? (speaker?.slug ?? []) : [])),
  )
  const ofParty = (slug: string | null | undefined) => slug != null && people.has(slug)
  return (statement) =>
    !isExpectation(statement) &&
    (statement.party === party ||
      ofParty(statement.speaker?.slug) ||
      statement.proofs.some(
        ({ bearing, voice, speaker }) =>
          bearing === 'supports' && voice !== 'outlet_expectation' && ofParty(speaker?.slug),
      ))
}
