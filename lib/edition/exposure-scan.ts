import { wordSpans } from '@/lib/text/words'

/** So many words of a text in a row are no accident. */
export const RUN = 6

/**
 * How many words of a text can be read in public. A word counts when it stands there in a run of `RUN` words or more.
 * Bodies may be pages, feeds or data: markup, entities and escapes are read as what they show.
 */
export function wordsShown(text: string, published: ReadonlySet<string>): { shown: number; whole: number } {
  const words = normalWords(text)
  const seen = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at += 1) {
    if (!published.has(words.slice(at, at + RUN).join(' '))) continue
    for (let one = at; one < at + RUN; one += 1) seen.add(one)
  }
  return { shown: seen.size, whole: words.length }
}

/** Every run of words that stands in any of these bodies. */
export function publishedRuns(bodies: Iterable<string>): Set<string> {
  const runs = new Set<string>()
  for (const body of bodies) {
    for (const reading of readings(body)) {
      const words = normalWords(reading)
      for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
    }
  }
  return runs
}

function normalWords(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'")
  return wordSpans(plain).map(({ start, end }) => plain.slice(start, end))
}

/** A body with its tags taken out, so that words run on across them, and one with a break at each. */
function readings(body: string): string[] {
  const shown = unescaped(body.replace(/<(script|style)[^>]*>/gi, ' '))
  if (!/<[a-z!/]/i.test(shown)) return [shown]
  return [shown.replace(/<[^>]*>/g, ' '), shown.replace(/<[^>]*>/g, '')]
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Escapes of JSON, of scripts and of markup as what they stand for; as often as they are wrapped in one another. */
function unescaped(body: string): string {
  let text = body
  for (let times = 0; times < 3; times += 1) {
    text = text
      .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\+[nrt]/g, ' ')
      .replace(/\\+(["/])/g, '$1')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(\w+);/g, (all, name: string) => NAMED[name] ?? all)
  }
  return text
}
