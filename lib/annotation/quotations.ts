import type { Span } from '@/lib/anchoring/model'
import { countWords } from '@/lib/text/words'
import type { PassageBlock } from './cut-passage'

/** What a double mark that opens a quotation is closed by. */
const CLOSED_BY: Readonly<Record<string, string>> = { '“': '”', '„': '“”‟', '‟': '”', '«': '»', '"': '"' }
const SINGLE = '‘'
const SINGLES = "‘’'"
/** A single mark opens a quotation only where a word begins: elsewhere it is an apostrophe, and before a figure a year. */
const SINGLE_OPENING = /^[‘'][\p{L}"“…]/u
const BEFORE_WORD = /^$|[\s([—–“«„"]/u
const SINGLE_CLOSING = /^[’'‘](?=$|[\s.,;:!?)\]—–”»"‘])/u
const STRAIGHT_OPENING = /^"[^\s.,;:!?)\]]/u
/** “Both sides’ hopes”: no end where the quotation ends further on, behind a mark of its own and before another opens. */
const PLURAL = /^[’'](?=\s\p{Ll})(?:(?!\s['‘]|[“”"«»]).)*?[.,!?…][’'](?!\p{L})/u
/** What a paragraph leaves open goes on where the next one opens it again; else the mark is a slip. */
const GOES_ON = /^\s*[“„«"‘']/u
/** Fewer words between marks are a title, or a word used with care. */
const FEWEST_WORDS = 4
const WORD = /[\p{L}\p{N}]/u

/** Whether every word of a span stands between quotation marks. UTF-16 code units of `text`. */
export function isQuoted(text: string, block: PassageBlock, span: Span): boolean {
  return !WORD.test(withoutQuotations(text, block, span))
}

/** Whether some of the words of a span are a quotation, a word or two in marks apart. UTF-16 code units of `text`. */
export function holdsQuotation(text: string, block: PassageBlock, span: Span): boolean {
  const inside = quotedIn(text, block)
  const words = Array.from({ length: span.end - span.start }, (_, at) =>
    inside[span.start - block.start + at] ? text.charAt(span.start + at) : '\n',
  )
  return words
    .join('')
    .split('\n')
    .some((run) => countWords(run) >= FEWEST_WORDS)
}

/**
 * The words of a part of a block with those between quotation marks blanked, so that offsets stay. The part is
 * `[start, end)` in UTF-16 code units of `text`.
 */
export function withoutQuotations(text: string, block: PassageBlock, part: Span): string {
  const inside = quotedIn(text, block)
  return Array.from({ length: part.end - part.start }, (_, at) =>
    inside[part.start - block.start + at] ? ' ' : text.charAt(part.start + at),
  ).join('')
}

/** From where to where the quotation goes that a span begins in; the span itself outside of one. UTF-16 code units. */
export function quotationAround(text: string, block: PassageBlock, span: Span): Span {
  const inside = quotedIn(text, block)
  let start = span.start - block.start
  let end = start
  while (start > 0 && inside[start - 1]) start -= 1
  while (inside[end]) end += 1
  return { start: block.start + start, end: Math.max(span.end, block.start + end) }
}

type Open = { readonly mark: string; readonly at: number }

/**
 * For each code unit of a block whether it stands between quotation marks, the marks included. Only what is opened and
 * closed counts: of marks that have no partner nothing is known. A block of quotation without marks of its own is one.
 */
function quotedIn(text: string, block: PassageBlock): boolean[] {
  const inside = new Array<boolean>(block.end - block.start).fill(false)
  let open: readonly Open[] = []
  const fill = (from: number, to: number) => inside.fill(true, from - block.start, to - block.start)
  for (let at = block.start; at < block.end; at += 1) {
    const mark = text.charAt(at)
    if (mark !== '"' && !SINGLES.includes(mark) && !isDouble(mark)) continue
    const before = at > block.start ? text.charAt(at - 1) : ''
    const isPlural = before === 's' && SINGLES.includes(mark) && PLURAL.test(text.slice(at, block.end))
    const closed = isPlural ? -1 : closedBy(open, mark, before, text.slice(at, at + 2))
    if (closed >= 0) {
      fill(open[closed]?.at ?? at, at + 1)
      open = open.slice(0, closed)
    } else if (opens(mark, before, text.slice(at, at + 2))) {
      const kind = SINGLES.includes(mark) ? SINGLE : mark
      // One of the same kind that is still open was a slip.
      const same = kind === SINGLE ? lastSingle(open) : open.findIndex((one) => one.mark === kind)
      open = [...(same < 0 ? open : open.slice(0, same)), { mark: kind, at }]
    }
  }
  const [left] = open
  if (left && GOES_ON.test(text.slice(block.end))) fill(left.at, block.end)
  return block.kind === 'quote' && !inside.includes(true) ? inside.fill(true) : inside
}

const isDouble = (mark: string) => '“”„‟«»'.includes(mark)
const lastSingle = (open: readonly Open[]) => (open.at(-1)?.mark === SINGLE ? open.length - 1 : -1)

/** Which of the open marks is closed by this one; -1 for none. A single one closes only what was opened last. */
function closedBy(open: readonly Open[], mark: string, before: string, ahead: string): number {
  if (SINGLES.includes(mark)) return SINGLE_CLOSING.test(ahead) && /\S/.test(before) ? lastSingle(open) : -1
  if (mark === '"' && !/\S/.test(before)) return -1
  return open.findLastIndex((one) => CLOSED_BY[one.mark]?.includes(mark))
}

function opens(mark: string, before: string, ahead: string): boolean {
  if (SINGLES.includes(mark)) return BEFORE_WORD.test(before) && SINGLE_OPENING.test(ahead)
  return mark === '"' ? STRAIGHT_OPENING.test(ahead) : mark in CLOSED_BY
}
