const ENDS_BEFORE = /(?:^|\n|[.!?…]["'“”‘’»)\]]*\s|[。！？]["'”’»）」』]*)\s*$/u
const ENDS_BEHIND = /^\s*(?:$|\n|[.!?…。！？])/u
/** Holds the marks and white space between two sentences. */
const NEARBY = 12

/** Whether a sentence begins at `at` of a text. UTF-16 code units. */
export const beginsSentence = (text: string, at: number) =>
  ENDS_BEFORE.test(text.slice(Math.max(0, at - NEARBY), at))

/** Whether a sentence ends at `at` of a text, its last mark behind it. UTF-16 code units. */
export const endsSentence = (text: string, at: number) => ENDS_BEHIND.test(text.slice(at, at + NEARBY))

/** Whether the words themselves end with the mark of a sentence. */
export const isSentenceEnd = (words: string) => /(?:[.!?…]["'“”‘’»)\]]*|[。！？]["'”’»）」』]*)$/u.test(words)
