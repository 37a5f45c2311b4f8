import { endsInAbbreviation } from './abbreviations'
import type { Confidence } from './model'
import { type QuoteMark, quoteMarks } from './quote-state'

export type Break = { readonly at: number; readonly reason: string; readonly confidence: Confidence }

const NARROW = '[ \\u00a0\\u202f]'
/** A capital that begins a word; scripts without capitals begin with any letter. */
const BEGINS = "(?:\\p{Lu}[\\p{Ll}\\p{M}’' ]|[\\p{sc=Arabic}\\p{sc=Hebrew}])"
/** A sentence end, perhaps quotation marks (with the spaces that French sets inside them), and a beginning. */
const GLUED = new RegExp(
  `[.!?…؟۔]((?:${NARROW}»|[“”"‘’'„‚«»‹›¿¡]){0,4})(?=${BEGINS}|(?<=«)${NARROW}${BEGINS})`,
  'gu',
)
const REASON = 'A sentence ends and the next begins without a space: paragraphs were joined'
const AFTER_SHORT =
  'A sentence seems to begin directly after an abbreviation: the abbreviation may have ended one'

/**
 * Where paragraphs were run together, as in `the plan.The president`. Quotation marks between the two go
 * to the sentence they belong to: closing ones stay, opening ones begin the new paragraph. Offsets are
 * UTF-16 code units.
 */
export function gluedBreaks(text: string): Break[] {
  const marks = new Map(quoteMarks(text).map((mark) => [mark.at, mark]))
  const glued = Array.from(text.matchAll(GLUED)).flatMap((match): Break[] => {
    const quotes = match[1] ?? ''
    const behind = match.index + 1 + quotes.length
    if (isAddress(text, match.index, behind)) return []
    const isShort = quotes === '' && endsInAbbreviation(text, match.index)
    if (isShort && !STARTER.test(text.slice(behind, behind + 12))) return []
    const at = breakOffset(match.index + 1, quotes, marks)
    return [{ at, reason: isShort ? AFTER_SHORT : REASON, confidence: isShort ? 'medium' : 'high' }]
  })
  return [...glued, ...labelBreaks(text, glued)].sort((one, other) => one.at - other.at)
}

/** Words that begin a sentence and never a name. */
const STARTER =
  /^(?:The|It|He|She|They|We|But|In|On|At|This|That|These|Those|And|There|When|While|After|As|If) \p{L}/u

/** Addresses and handles have stops and capitals of their own. */
function isAddress(text: string, stop: number, behind: number): boolean {
  if (/^(?:Com|Net|Org|Info)(?!\p{L})/u.test(text.slice(behind, behind + 6))) return true
  const before = text.slice(Math.max(0, stop - 60), stop)
  const token = before.slice(before.search(/\S*$/))
  return /:\/\/|www\.|@/.test(token)
}

function breakOffset(start: number, quotes: string, marks: ReadonlyMap<number, QuoteMark>): number {
  let at = start
  while (at < start + quotes.length && closes(quotes[at - start] ?? '', marks.get(at))) at += 1
  return at
}

function closes(mark: string, known: QuoteMark | undefined): boolean {
  if (known) return known.role === 'closes'
  return !/[‘‚‹¿¡]/.test(mark)
}

const LABEL = /^\p{Lu}[\p{Ll}’' ]{2,30}: /u
const LABEL_INSIDE = /[.!?…][”"’]? (?=\p{Lu}[\p{Ll}’' ]{2,30}: \p{Lu})/gu
/** So many paragraphs begin with a label before another label is taken for the beginning of one. */
const LABELS = 3
const LABEL_REASON =
  'It begins with a label and a colon, as several paragraphs here do: a break was probably lost'

/** In a text whose paragraphs begin with labels (`What to watch: …`), a label behind a sentence begins one as well. */
function labelBreaks(text: string, glued: readonly Break[]): Break[] {
  const labelled = glued.filter(({ at }) => LABEL.test(text.slice(at, at + 40)))
  if (labelled.length < LABELS) return []
  return Array.from(text.matchAll(LABEL_INSIDE), ({ index, 0: end }) => ({
    at: index + end.length,
    reason: LABEL_REASON,
    confidence: 'medium',
  }))
}
