import type { PageDocument, StanceRecord } from '@/lib/syndication/model'
import { isGone } from '@/lib/syndication/page-document'
import { alike, type BlankPart, blankParts, isLettered } from './blank-words'
import { letterOf } from './coverage-letters'
import { dateWords } from './markdown-text'
import { speakerWords } from './proof-voice'
import { stanceLine } from './stance-words'
import { listed } from './wording'
import { matrixWords } from './words/concessions'
import { recordsMarkdownWords as words } from './words/records-markdown'

/** A line for each subject and party of which something is known, then one for each kind of blank. */
export function stanceLines(document: PageDocument): string[] {
  const { stances = [] } = document.records
  const subjects = new Map<string, StanceRecord[]>()
  for (const cell of stances) {
    const key = `${cell.subject.kind} ${cell.subject.slug}`
    subjects.set(key, [...(subjects.get(key) ?? []), cell])
  }
  return [...subjects.values()].flatMap((cells) => subjectLines(document, cells))
}

/** The articles that letters stand for; none where no line has a letter. */
export function letterLines({ records, articles }: PageDocument, nameOf: (slug: string) => string): string[] {
  const { stances = [], letters = [] } = records
  if (!stances.some((cell) => isLettered(blankParts(cell, letters.length)))) return []
  return letters.map((slug, index) =>
    words.letter(letterOf(index), articles.length > 0 ? nameOf(slug) : slug),
  )
}

function subjectLines(document: PageDocument, cells: readonly StanceRecord[]): string[] {
  const title = cells[0]?.title ?? ''
  const told = cells.filter((cell) => saidOf(document, cell).length > 0)
  const blanks = cells
    .filter((cell) => !told.includes(cell))
    .map((cell) => ({ name: partyOf(document, cell)?.title ?? cell.party, parts: partsOf(document, cell) }))
  return [
    ...told.map((cell) =>
      words.stance(title, partyOf(document, cell)?.title ?? cell.party, toldWords(document, cell)),
    ),
    ...alike(blanks).map(({ parts, all }) =>
      words.stance(title, listed(all.map(({ name }) => name)), plainParts(document, parts)),
    ),
  ]
}

const partyOf = ({ records: { party, parties = [] } }: PageDocument, { party: slug }: StanceRecord) =>
  [...parties, ...(party ? [party] : [])].find((one) => one.slug === slug)

const partsOf = (document: PageDocument, cell: StanceRecord) =>
  blankParts(cell, document.records.letters?.length ?? 0, Boolean(partyOf(document, cell)?.memberOf))

const plainParts = ({ records: { letters = [] } }: PageDocument, parts: readonly BlankPart[]) =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.articles.map((slug) => letterOf(letters.indexOf(slug))).join(', '),
    )
    .join('')

const toldWords = (document: PageDocument, cell: StanceRecord) =>
  [...(cell.blank ? [plainParts(document, partsOf(document, cell))] : []), ...saidOf(document, cell)].join(
    '; ',
  )

function saidOf(document: PageDocument, { positions, notes, elsewhere }: StanceRecord): string[] {
  const said = positions.map((id) => {
    const statement = document.statements.find((one) => one.id === id)
    if (!statement || isGone(statement)) return words.gone
    const { speaker, asOf } = statement
    return words.said(
      stanceLine(statement),
      speaker ? speakerWords(speaker) : matrixWords.noSpeaker,
      dateWords(asOf),
    )
  })
  const spoken = elsewhere.reduce((sum, { statements }) => sum + statements.length, 0)
  return [
    ...said,
    ...(spoken > 0 ? [words.elsewhere(spoken)] : []),
    ...(notes.length > 0 ? [words.notes(notes.length)] : []),
  ]
}
