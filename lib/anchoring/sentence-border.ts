const QUOTES = `["'“”‘’»)\\]]*`
const ALONE = `[。！？]["'”’»）」』]*`
/** A line break, or the mark at the end of a sentence with the quotation marks behind it. */
const SENTENCE_END = new RegExp(`\\n|[.!?…]${QUOTES}(?=\\s|$)|${ALONE}`, 'gu')
const ENDS_BEFORE = new RegExp(`(?:^|\\n|[.!?…]${QUOTES}\\s|${ALONE})\\s*$`, 'u')
const ENDS_BEHIND = /^\s*(?:$|\n|[.!?…。！？])/u
/** Holds the marks and white space between two sentences. */
const NEARBY = 12

/** Whether a sentence begins at `at` of a text. UTF-16 code units. */
export const beginsSentence = (text: string, at: number) =>
  ENDS_BEFORE.test(text.slice(Math.max(0, at - NEARBY), at))

/** Whether a sentence ends at `at` of a text, its last mark behind it. UTF-16 code units. */
export const endsSentence = (text: string, at: number) => ENDS_BEHIND.test(text.slice(at, at + NEARBY))

/** Whether the words themselves end with the mark of a sentence. */
export const isSentenceEnd = (words: string) => words !== '' && endOfLast(words) === words.length

/** The part of a sentence with which a text ends. */
export const begunIn = (text: string) => text.slice(endOfLast(text))

/** The part of a sentence with which a text begins. */
export function endedIn(text: string): string {
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) return text.slice(0, index + end.length)
  return text
}

const endOfLast = (text: string) =>
  Math.max(0, ...Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length))
