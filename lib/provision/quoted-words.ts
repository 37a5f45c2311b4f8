import { countWords } from '@/lib/text/words'

/** The stricter of two counts: ours, and what white space separates, which is how the database counts. */
export function quotedWords(text: string): number {
  return Math.max(countWords(text), text.split(/\s+/).filter(Boolean).length)
}
