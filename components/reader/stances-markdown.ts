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
    const told = cells.filter(
      ({ blank, notes, elsewhere }) => blank?.kind !== 'not_checked' || notes.length + elsewhere.length > 0,
    )
    const lines = told.map((cell) => words.stance(partyName(document, cell), cellWords(document, cell)))
    const unchecked = cells.length - told.length
    const rest = document.records.party ? words.notChecked : words.unchecked(unchecked)
    return `${cells[0]?.title}: ${[...lines, ...(unchecked > 0 ? [rest] : [])].join('; ')}`
  })
}

function partyName(
  { records: { party, parties = [] } }: PageDocument,
  { party: slug }: StanceRecord,
): string {
  return [...parties, ...(party ? [party] : [])].find((one) => one.slug === slug)?.title ?? slug
}

function cellWords(document: PageDocument, { positions, notes, blank, elsewhere }: StanceRecord): string {
  const said = positions.map((id) => {
    const statement = document.statements.find((one) => one.id === id)
    if (!statement || isGone(statement)) return words.gone
    return statement.stance ? STANCES[statement.stance] : words.notSet
  })
  const silence = blank?.kind === 'silent' ? [silenceWords(blank, elsewhere.length > 0)] : []
  const spoken = elsewhere.map(({ statements }) => statements.length).reduce((sum, one) => sum + one, 0)
  const heard = spoken > 0 ? [words.elsewhere(spoken)] : []
  const noted = notes.length > 0 ? [words.notes(notes.length)] : []
  return [...new Set(said), ...silence, ...heard, ...noted].join(', ')
}

type Silence = Extract<StanceRecord['blank'], { kind: 'silent' }>

const silenceWords = ({ articles, at }: Silence, heard: boolean) =>
  (heard ? words.noPosition : words.silent)(articles, dayOf(at))
