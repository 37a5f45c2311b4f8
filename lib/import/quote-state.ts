/** What each quotation mark of a text does, by its offset. */
export type QuoteRole = 'opens' | 'closes'
export type QuoteMark = { readonly at: number; readonly mark: string; readonly role: QuoteRole }

const MARKS = /[“”"„«»]/g

/**
 * Reads the double quotation marks of a text in order. Curly ones and angles say what they do, but for the
 * usages in which they are turned round (`„…“`, `»…«`, `”…”`); a straight one opens after a space and closes
 * before one, and only between two letters does it do what the marks before it call for. Linear in the
 * length of `text`.
 */
export function quoteMarks(text: string): QuoteMark[] {
  const usage = { isTurned: TURNED_ANGLES.test(text), isOneSided: ONE_SIDED.test(text) && !/[“„]/.test(text) }
  let open: string | null = null
  return Array.from(text.matchAll(MARKS), ({ index: at, 0: mark }) => {
    const role = roleOf({ text, at, mark, open, ...usage })
    open = role === 'opens' ? mark : null
    return { at, mark, role }
  })
}

const TURNED_ANGLES = /^(?:[^«»]*[\s([—–.!?])?»[\p{L}\p{N}]/u
const ONE_SIDED = /(?:^|[\s([—–])”[\p{L}\p{N}]/u

type Place = {
  readonly text: string
  readonly at: number
  readonly mark: string
  readonly open: string | null
  readonly isTurned: boolean
  readonly isOneSided: boolean
}

function roleOf({ text, at, mark, open, isTurned, isOneSided }: Place): QuoteRole {
  if (mark === '„') return 'opens'
  if (mark === '“') return open === '„' ? 'closes' : 'opens'
  if (mark === '«' || mark === '»') return (mark === '«') === isTurned ? 'closes' : 'opens'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (mark === '”') return isOneSided && open === null && /[\p{L}\p{N}]/u.test(after) ? 'opens' : 'closes'
  if (/[\s([—–]/.test(before) && !/\s/.test(after)) return 'opens'
  if (/[\s)\],.;:?!—–]/.test(after) && !/\s/.test(before)) return 'closes'
  return open === null ? 'opens' : 'closes'
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
