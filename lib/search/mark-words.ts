import { wordSpans } from '@/lib/text/words'
import type { SearchQuery } from './model'
import { isBeginning } from './parse-query'

export type MarkedRun = { readonly text: string; readonly found: boolean }

/** A text in runs, those words marked that the question asked for. The runs together are the text. */
export function markWords(text: string, { phrases }: SearchQuery): MarkedRun[] {
  const asked = phrases.flat()
  const found = wordSpans(text).filter(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase()
    return asked.some((one) => word === one || (isBeginning(one) && word.startsWith(one)))
  })
  const runs: MarkedRun[] = []
  let at = 0
  for (const { start, end } of found) {
    if (start > at) runs.push({ text: text.slice(at, start), found: false })
    runs.push({ text: text.slice(start, end), found: true })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at), found: false })
  return runs
}
