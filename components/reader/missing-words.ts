/** What our reading has at one place and the source's words have not. */
export type Missing = { readonly at: number; readonly words: string }

/**
 * Where words are missing from a source, by our reading of it. `text` begins where the warned words begin; offsets
 * are UTF-16 units of it. Null when the reading cannot be laid over the words one by one: then nothing is guessed.
 */
export function missingWords(text: string, reading: string): Missing[] | null {
  const printed = tokens(text)
  const read = tokens(reading)
  const missing: Missing[] = []
  let next = 0
  let from: number | null = null
  const close = (until: number) => {
    if (from !== null)
      missing.push({ at: placeBefore(text, printed, next), words: reading.slice(from, until).trim() })
    from = null
  }
  for (const { word, start } of read) {
    if (printed[next]?.word === word) {
      close(start)
      next += 1
    } else from ??= start
  }
  close(reading.length)
  return missing.length > 0 && next * 2 >= read.length ? missing : null
}

type Token = { readonly word: string; readonly start: number; readonly end: number }

/** Words, and marks one by one. */
const tokens = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))

/** Before the word that follows; at the end, right behind the last one. */
const placeBefore = (text: string, printed: readonly Token[], next: number): number =>
  printed[next]?.start ?? printed.at(-1)?.end ?? text.length
