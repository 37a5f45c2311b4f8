type Span = { readonly start: number; readonly end: number }

/** What each mark that opens a quotation is closed by, in the ways that newspapers of many languages set them. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”‟"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}
const NEST = '«‹「『《'
const MARKS = /[“”„‟«»‹›「」『』《》"‘’‚']/g
/** In French a space follows. */
const SPACED = '«‹'
/** Marks of scripts that set no spaces stand anywhere. */
const UNSPACED = '「『《'
const BEFORE_OPENING = /^$|[\s([{—–\-/:“«„"‘'」』]/u
const AFTER_OPENING = /[\p{L}\p{N}“‘„«"'([…$€£-]/u
const SINGLES = "‘’'‚"
/** A single mark closes where a word ends and none goes on; elsewhere it is an apostrophe. */
const AFTER_CLOSING = /^$|[\s.,;:!?)\]—–”»"…]/u
const PARAGRAPH = /\n\s*\n/g

/**
 * Where a text quotes: `[start, end)` of each quotation, its marks included, in UTF-16 code units. Only what is opened
 * and closed in a paragraph counts; what is left open goes to the paragraph's end where the next opens it again.
 * Linear in the length of the text.
 */
export function quotations(text: string): Span[] {
  return paragraphs(text).flatMap(({ start, end }) => inParagraph(text, start, end))
}

function paragraphs(text: string): Span[] {
  const breaks = Array.from(
    text.matchAll(PARAGRAPH),
    ({ 0: gap, index }) => [index, index + gap.length] as const,
  )
  const starts = [0, ...breaks.map(([, after]) => after)]
  const ends = [...breaks.map(([before]) => before), text.length]
  return starts.map((start, at) => ({ start, end: ends[at] ?? text.length }))
}

type Open = { readonly mark: string; readonly at: number; depth: number }

function inParagraph(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let open: Open | null = null
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index
    const before = at > start ? text.charAt(at - 1) : ''
    const after = at + 1 < end ? text.charAt(at + 1) : ''
    if (!open) {
      if (opens(mark, before, after)) open = { mark, at, depth: 1 }
    } else if (closes(open.mark, mark, before, after)) {
      open.depth -= 1
      if (open.depth > 0) continue
      found.push({ start: open.at, end: at + 1 })
      open = null
    } else if (mark === open.mark && NEST.includes(mark)) open.depth += 1
    // A single mark that nothing closed was an apostrophe: a double one is looked at in its own right.
    else if (SINGLES.includes(open.mark) && !SINGLES.includes(mark) && opens(mark, before, after))
      open = { mark, at, depth: 1 }
  }
  if (open && !SINGLES.includes(open.mark) && goesOn(text, end, open.mark))
    found.push({ start: open.at, end })
  return found
}

function opens(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSED_BY)) return false
  if (UNSPACED.includes(mark)) return true
  return BEFORE_OPENING.test(before) && (SPACED.includes(mark) || AFTER_OPENING.test(after))
}

function closes(open: string, mark: string, before: string, after: string): boolean {
  if (!CLOSED_BY[open]?.includes(mark)) return false
  if (SINGLES.includes(open)) return /\S/.test(before) && AFTER_CLOSING.test(after)
  return mark !== open || /\S/.test(before)
}

/** How far into the next paragraph its first mark is looked for. */
const AHEAD = 4
const goesOn = (text: string, end: number, mark: string) =>
  text
    .slice(end, end + AHEAD)
    .trim()
    .startsWith(mark)
