/** What each quotation mark of a text does, by its offset. */
export type QuoteRole = 'opens' | 'closes'
export type QuoteMark = { readonly at: number; readonly mark: string; readonly role: QuoteRole }

const MARKS = /[“”"„«»]/g

/**
 * Reads the double quotation marks of a text in order. Curly ones say what they do; a straight one opens
 * after a space and closes before one, and only between two letters does it do what the marks before it
 * call for. Linear in the length of `text`.
 */
export function quoteMarks(text: string): QuoteMark[] {
  let isOpen = false
  return Array.from(text.matchAll(MARKS), ({ index: at, 0: mark }) => {
    const role = roleOf(text, at, mark, isOpen)
    isOpen = role === 'opens'
    return { at, mark, role }
  })
}

function roleOf(text: string, at: number, mark: string, isOpen: boolean): QuoteRole {
  if (mark === '“' || mark === '„' || mark === '«') return 'opens'
  if (mark === '”' || mark === '»') return 'closes'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/[\s([—–]/.test(before) && !/\s/.test(after)) return 'opens'
  if (/[\s)\],.;:?!—–]/.test(after) && !/\s/.test(before)) return 'closes'
  return isOpen ? 'closes' : 'opens'
}

/** Whether the last quotation of a text is still open at its end. */
export function endsOpen(text: string): boolean {
  return quoteMarks(text).at(-1)?.role === 'opens'
}

/** Tells whether an offset lies inside a quotation; offsets must be asked for in rising order. */
export function quoteReader(marks: readonly QuoteMark[]) {
  let next = 0
  return (offset: number): boolean => {
    while (next < marks.length && (marks[next] as QuoteMark).at < offset) next += 1
    return marks[next - 1]?.role === 'opens'
  }
}
