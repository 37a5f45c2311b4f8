import type { PageDocument, StanceRecord } from '@/lib/syndication/model'
import { isGone } from '@/lib/syndication/page-document'
import { dayOf, STANCES } from './wording'
import { recordsMarkdownWords as words } from './words/records-markdown'

/** A line for each subject: each party of which something is known, and how many nobody has checked. */
export function stanceLines(document: PageDocument): string[] {
  const { stances = [] } = document.records
  const subjects = new Map<string, StanceRecord[]>()
  for (const cell of stances) {
    const key = `${cell.subject.kind} ${cell.subject.slug}`
    subjects.set(key, [...(subjects.get(key) ?? []), cell])
  }
  return [...subjects.values()].map((cells) => {
    const told = cells.filter(({ blank, notes }) => blank?.kind !== 'not_checked' || notes.length > 0)
    const lines = told.map((cell) => words.stance(partyName(document, cell), cellWords(document, cell)))
    const unchecked = cells.length - told.length
    return `${cells[0]?.title}: ${[...lines, ...(unchecked > 0 ? [words.unchecked(unchecked)] : [])].join('; ')}`
  })
}

function partyName(
  { records: { party, parties = [] } }: PageDocument,
  { party: slug }: StanceRecord,
): string {
  return [...parties, ...(party ? [party] : [])].find((one) => one.slug === slug)?.title ?? slug
}

function cellWords(document: PageDocument, { positions, notes, blank }: StanceRecord): string {
  const said = positions.map((id) => {
    const statement = document.statements.find((one) => one.id === id)
    if (!statement || isGone(statement)) return words.gone
    return statement.stance ? STANCES[statement.stance] : words.notSet
  })
  const silence = blank?.kind === 'silent' ? [words.silent(blank.articles, dayOf(blank.at))] : []
  const noted = notes.length > 0 ? [words.notes(notes.length)] : []
  return [...new Set(said), ...silence, ...noted].join(', ')
}
