import { bare } from './bare-text'

const LONGEST_WORD = 40

/** Where the word at an offset begins, within its stretch of text: an offset in HTML that a sanitizer wrote. */
export function wordStart(html: string, offset: number): number {
  const before = html.slice(Math.max(0, offset - LONGEST_WORD), offset)
  const word = /[^\s<>;]*$/.exec(before)?.[0] ?? ''
  return word.length < LONGEST_WORD ? offset - word.length : offset
}

/** The bare words of HTML, and for each code unit where it stands in it and where its stretch without tags ends. */
export function wordsOf(html: string) {
  const at: number[] = []
  const end: number[] = []
  let text = ''
  for (let from = 0; from < html.length; ) {
    if (html[from] === '<') {
      const close = html.indexOf('>', from)
      from = close === -1 ? html.length : close + 1
      continue
    }
    const next = html.indexOf('<', from)
    const until = next === -1 ? html.length : next
    text += bareOf(html, from, until, at, end)
    from = until
  }
  return { text, at, end }
}

const ENTITY = /&(amp|lt|gt|quot);|[\s\S]/gu
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function bareOf(html: string, from: number, until: number, at: number[], end: number[]): string {
  let text = ''
  for (const { 0: written, 1: name, index } of html.slice(from, until).matchAll(ENTITY)) {
    const seen = bare(name ? (CHARACTERS[name] as string) : written)
    for (let unit = 0; unit < seen.length; unit += 1) {
      at.push(from + index)
      end.push(until)
    }
    text += seen
  }
  return text
}
