import type { PublicFinding, PublicStatement, Snapshot, SubjectRef } from '@/lib/edition/model'
import { sameSubject, standingFindings } from './current-version'
import { isExpectation } from './expectation'
import { type SpokenElsewhere, spokenElsewhere } from './spoken-elsewhere'

/** Where a party stands on a subject, as far as an edition says. */
export type StanceCell = {
  /** What the party said, was reported to hold, or is given in a document; in their order. */
  readonly positions: readonly PublicStatement[]
  /** What an outlet expects of the party, and accounts of it: never a stance. */
  readonly notes: readonly PublicStatement[]
  /** Why there is no position; null where there is one. */
  readonly blank: Blank | null
  /** Where else the party speaks of what a point is about; empty where it has a position at the point. */
  readonly elsewhere: readonly SpokenElsewhere[]
}
/**
 * Why there is no position: each article of the edition is in one of four lists, by slug and in its order. `read`:
 * read for it, and silent. `heard`: the party is heard there on the subject, under another heading or in an account.
 * `noted`: it expects something of the party, and no more. `unread`: nobody has looked.
 */
export type Blank = {
  readonly read: readonly string[]
  readonly heard: readonly string[]
  readonly noted: readonly string[]
  readonly unread: readonly string[]
} & (
  | { readonly kind: 'not_checked' }
  /**
   * So many articles were read for it; `at` is the ISO instant of the last reading. `forParty` when one of them was
   * read for this very party, not for the subject as a whole.
   */
  | { readonly kind: 'silent'; readonly articles: number; readonly at: string; readonly forParty: boolean }
)

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
  if (positions.length > 0) return { positions, notes, blank: null, elsewhere: [] }
  const elsewhere = spokenElsewhere(snapshot, subject, party)
  const spoken = [
    ...notes.filter(({ kind }) => kind === 'account'),
    ...elsewhere.flatMap((one) => one.statements),
  ]
  const findings = standingFindings(snapshot, subject, party)
  return { positions, notes, blank: blankOf(snapshot, findings, spoken, notes), elsewhere }
}

/** Whether a sentence rests on sources elsewhere and on no article of the archive. */
export const onlyInReferences = ({ support }: PublicStatement): boolean =>
  support.inArchive.articles === 0 && support.elsewhere.references > 0

/** Whether a cell says anything of its party; that articles are silent on the whole subject says nothing of it. */
export const isTold = ({ positions, notes, blank, elsewhere }: StanceCell): boolean =>
  positions.length + notes.length + elsewhere.length > 0 || (blank?.kind === 'silent' && blank.forParty)

function blankOf(
  { articles }: Snapshot,
  findings: readonly PublicFinding[],
  spoken: readonly PublicStatement[],
  notes: readonly PublicStatement[],
): Blank {
  const slugs = articles.map(({ slug }) => slug)
  const speaking = new Set(supportingArticles(spoken))
  const heard = slugs.filter((slug) => speaking.has(slug))
  // An article in which the party is heard on the subject is not called silent, whatever it was read for.
  const silent = findings.filter(({ article }) => !speaking.has(article))
  const found = new Set(silent.map(({ article }) => article))
  const read = slugs.filter((slug) => found.has(slug))
  const noting = new Set(supportingArticles(notes))
  const noted = slugs.filter((slug) => noting.has(slug) && !heard.includes(slug) && !read.includes(slug))
  const unread = slugs.filter((slug) => ![...read, ...heard, ...noted].includes(slug))
  const lists = { read, heard, noted, unread }
  const [last] = [...silent].sort((a, b) => (a.at < b.at ? 1 : -1))
  if (!last) return { kind: 'not_checked', ...lists }
  const forParty = silent.some(({ party }) => party !== null)
  return { kind: 'silent', articles: read.length, ...lists, at: last.at, forParty }
}

const supportingArticles = (statements: readonly PublicStatement[]) =>
  statements.flatMap(({ proofs }) =>
    proofs.filter(({ bearing }) => bearing === 'supports').map(({ article }) => article),
  )
