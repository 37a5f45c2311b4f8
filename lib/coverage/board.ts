/**
 * Everything that can hold for a subject in an article, the one that leads first. Several may hold at once: a cell
 * shows the leading one in words and the rest by their glyphs.
 */
export const CELL_STATES = {
  suspect: { glyph: '!', word: 'suspect', meaning: 'words that a sentence here rests on changed or moved' },
  disputes: { glyph: '−', word: 'disputes', meaning: 'a sentence shown here is disputed by its words' },
  supports: { glyph: '+', word: 'supports', meaning: 'a sentence shown here is supported by its words' },
  context: { glyph: '=', word: 'context', meaning: 'its words stand beside a sentence as context' },
  marked: { glyph: '“', word: 'marked', meaning: 'a passage concerns it, and no sentence rests on that yet' },
  waiting: {
    glyph: '∅?',
    word: 'silent? seen once',
    meaning: 'one person found nothing; a second one looks',
  },
  silent: { glyph: '∅', word: 'silent', meaning: 'two people read the current version and found nothing' },
  expired: {
    glyph: '↺',
    word: 'was silent',
    meaning: 'an older version was silent; the current one is not checked',
  },
  unchecked: { glyph: '·', word: 'not checked', meaning: 'nobody has read the article for it' },
} as const
export type CellState = keyof typeof CELL_STATES

/** How many passages are used so: in approved or published wordings, and in wordings that are not approved yet. */
export type Uses = { readonly approved: number; readonly drafts: number }

/** What is known of one subject in one article. What does not hold is left out. */
export type CellFacts = {
  readonly supports?: Uses
  readonly disputes?: Uses
  readonly context?: Uses
  /** Passages of which a live sentence here rests and whose place waits for a person. */
  readonly suspect?: number
  /** Passages that concern the subject and that no live sentence here rests on. */
  readonly marked?: number
  /** A recorded silence, and the number of the version it was found in. */
  readonly silence?: { readonly state: 'silent' | 'waiting' | 'expired'; readonly version: number }
  /** Open suggestions of the machine that the article says something of it. */
  readonly suggested?: number
}

export type BoardSubject = {
  readonly id: string
  readonly kind: 'point' | 'concession'
  /** "point/7-nato-membership": how an address names it. */
  readonly key: string
  /** "7 NATO membership". */
  readonly title: string
}

export type BoardArticle = {
  readonly articleId: string
  readonly slug: string
  readonly title: string
  readonly publisher: string
  /** When it was published, as EDTF, or empty. */
  readonly published: string
  readonly versionId: string
  readonly version: number
  /** When the current version was captured: ISO 8601. */
  readonly since: string
}

/** Places are those in the lists of the board. */
export type BoardCell = { readonly subject: number; readonly article: number; readonly facts: CellFacts }

/** Subjects in plan order, articles by title, and of their cells those of which anything is known. */
export type Board = {
  readonly subjects: readonly BoardSubject[]
  readonly articles: readonly BoardArticle[]
  readonly cells: readonly BoardCell[]
}

const BEARINGS = ['disputes', 'supports', 'context'] as const
const NOTHING: CellFacts = {}

/** Everything that holds, the leading state first; never empty. */
export function statesOf({ suspect, marked, silence, ...facts }: CellFacts): [CellState, ...CellState[]] {
  const bearings = BEARINGS.filter((bearing) => facts[bearing])
  const read = [...bearings, ...(marked ? (['marked'] as const) : [])]
  const silent = silence && read.length === 0 ? [silence.state] : []
  const known = [...(suspect ? (['suspect'] as const) : []), ...read, ...silent]
  const [first, ...rest] = known
  return first ? [first, ...rest] : ['unchecked']
}

/** Nobody has read the current version for it. */
export const isGap = (facts: CellFacts) => ['unchecked', 'expired'].includes(statesOf(facts)[0])

/** A cell in words, the leading state first: "supports 3 (1 of them draft), 1 suspect". */
export function cellWords(facts: CellFacts): string {
  const said = statesOf(facts).map((state) => stateWords(state, facts))
  return [...said, ...(facts.suggested ? [`${facts.suggested} suggested`] : [])].join(', ')
}

function stateWords(state: CellState, facts: CellFacts): string {
  if (state === 'supports' || state === 'disputes' || state === 'context')
    return bearingWords(state, facts[state])
  if (state === 'suspect' || state === 'marked') return `${facts[state]} ${CELL_STATES[state].word}`
  if (state === 'expired') return `was silent in version ${facts.silence?.version}, expired`
  return CELL_STATES[state].word
}

function bearingWords(bearing: (typeof BEARINGS)[number], uses: Uses = { approved: 0, drafts: 0 }): string {
  const { approved, drafts } = uses
  const draft = drafts === 0 ? '' : approved === 0 ? ' (draft)' : ` (${drafts} of them draft)`
  return `${CELL_STATES[bearing].word} ${approved + drafts}${draft}`
}

/** Finds what is known of a subject and an article, both by their places on the board. */
export function factsOn({ articles, cells }: Board): (subject: number, article: number) => CellFacts {
  const known = new Map(cells.map((cell) => [cell.subject * articles.length + cell.article, cell.facts]))
  return (subject, article) => known.get(subject * articles.length + article) ?? NOTHING
}

/** How many open suggestions there are for a subject in an article. */
export type Suggested = { readonly subjectId: string; readonly articleId: string; readonly count: number }

/** The board with what the machine suggests, told apart from what people found. */
export function withSuggestions(board: Board, suggested: readonly Suggested[]): Board {
  const row = new Map(board.subjects.map(({ id }, place) => [id, place]))
  const column = new Map(board.articles.map(({ articleId }, place) => [articleId, place]))
  const facts = factsOn(board)
  const added = suggested.flatMap(({ subjectId, articleId, count }): BoardCell[] => {
    const [subject, article] = [row.get(subjectId), column.get(articleId)]
    if (subject === undefined || article === undefined) return []
    return [{ subject, article, facts: { ...facts(subject, article), suggested: count } }]
  })
  const isAdded = new Set(added.map(({ subject, article }) => `${subject} ${article}`))
  const others = board.cells.filter(({ subject, article }) => !isAdded.has(`${subject} ${article}`))
  return { ...board, cells: [...others, ...added] }
}
