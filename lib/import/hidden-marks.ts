import type { SourceError } from './source-errors'

/** What is not seen and changes how words are shown, searched and compared: by name, for a person to decide. */
const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of a direction',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate of the first strong direction',
  '\u2069': 'end of an isolate',
  '\u200b': 'zero-width space',
  '\ufeff': 'byte order mark within the text',
}
const MARK = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/gu
const TURNS = /[\u202a-\u202e\u2066-\u2069]/u

/**
 * Hidden marks of one block, in the order of the text: the first of those that turn its direction, and the first that has
 * no width, each with how many there are. Offsets are `[start, end)` in UTF-16 code units. The joiners (U+200C, U+200D)
 * are letters' business in Persian, Indic scripts and emoji, and are left alone.
 */
export function hiddenMarks(text: string): SourceError[] {
  const marks = Array.from(text.matchAll(MARK), ({ 0: mark, index }) => ({ mark, index }))
  const turning = marks.filter(({ mark }) => TURNS.test(mark))
  const widthless = marks.filter(({ mark }) => !TURNS.test(mark))
  return [
    ...found(turning, 'A hidden direction mark stands here', 'the words may be shown in another order'),
    ...found(widthless, 'A mark without width stands here', 'the word is not found or counted as it looks'),
  ].sort((one, other) => one.start - other.start)
}

type Mark = { readonly mark: string; readonly index: number }

function found(marks: readonly Mark[], what: string, harm: string): SourceError[] {
  const [first] = marks
  if (!first) return []
  const names = [...new Set(marks.map(({ mark }) => NAMES[mark] ?? 'unknown'))].slice(0, 3).join(', ')
  const times = marks.length > 1 ? ` (${marks.length} in this paragraph)` : ''
  const { index: start } = first
  return [{ start, end: start + 1, basis: `${what}: ${names}${times}; ${harm}` }]
}
