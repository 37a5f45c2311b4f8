import { coverage } from '@/lib/coverage/coverage'
import { stanceCell } from '@/lib/coverage/stance-cell'
import { goneReading } from '@/lib/edition/gone'
import type { PublicReading, PublicSubject, Snapshot, SubjectRef } from '@/lib/edition/model'
import type { CoverageRecord, Publication, Records, StanceRecord } from './model'

/** What pages tell beyond their sentences, each kind under one name: see docs/page-format.md. */

/** What publications print, without the words that were taken down. */
export const readingsOf = (publication: Publication): PublicReading[] =>
  (publication.snapshot.readings ?? []).map((reading) =>
    goneReading(publication, reading) ? { ...reading, words: '' } : reading,
  )

/** The texts of the plan with all that is known of their provisions. "Dropped" is said only of a text seen whole. */
export function textsOf(publication: Publication): Records {
  const { planVersions, provisions = [] } = publication.snapshot
  return {
    planVersions,
    provisions,
    alignments: alignmentsOf(publication.snapshot),
    readings: readingsOf(publication),
  }
}

export function alignmentsOf({ planVersions, alignments = [] }: Snapshot) {
  const whole = new Set(planVersions.filter(({ seenWhole }) => seenWhole).map(({ slug }) => slug))
  return alignments.filter(
    ({ alignmentKind, planVersion }) => alignmentKind !== 'dropped' || whole.has(planVersion),
  )
}

/** The numbers that these sentences give, taken apart. */
export function figuresOf({ figures = [] }: Snapshot, statements: readonly { readonly id: string }[]) {
  const ids = new Set(statements.map(({ id }) => id))
  return figures.filter(({ statement }) => ids.has(statement))
}

const same = (a: SubjectRef, b: SubjectRef) => a.kind === b.kind && a.slug === b.slug

/** What was read for a subject, and is silent. */
export const findingsAbout = ({ findings = [] }: Snapshot, about: SubjectRef) =>
  findings.filter(({ subject }) => same(subject, about))

/** Points and articles: each pair in one state, and how independent those that report are. */
export const coverageOf = (snapshot: Snapshot): CoverageRecord[] =>
  coverage(snapshot).map(({ point, cells, support }) => ({
    point: { kind: point.kind, slug: point.slug },
    number: point.number,
    title: point.title,
    cells,
    support,
  }))

/** Where each party stands on each subject: the sentences that say so, or which kind of blank it is. */
export const stancesOn = (
  snapshot: Snapshot,
  subjects: readonly PublicSubject[],
  parties: readonly PublicSubject[] = snapshot.parties,
): StanceRecord[] =>
  subjects.flatMap((subject) =>
    parties.map((party) => {
      const { positions, notes, blank, elsewhere } = stanceCell(snapshot, subject, party.slug)
      return {
        subject: { kind: subject.kind, slug: subject.slug },
        title: subject.title,
        party: party.slug,
        positions: positions.map(({ id }) => id),
        notes: notes.map(({ id }) => id),
        blank,
        elsewhere: elsewhere.map(({ place, statements }) => ({
          subject: place,
          statements: statements.map(({ id }) => id),
        })),
      }
    }),
  )

/** The articles of an edition as pages letter them. */
export const lettersOf = ({ articles }: Snapshot): string[] => articles.map(({ slug }) => slug)

/** The subjects of the table of points: the plan as a whole, then its points. */
export const pointSubjects = ({ plan, points }: Snapshot): PublicSubject[] => [
  plan,
  ...[...points].sort((a, b) => a.number - b.number),
]
