import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GAP_TEXT } from '@/lib/article/model'
import { canonicalText, cleanText } from '@/lib/text/canonical-text'
import { sha256Hex } from '@/lib/text/sha256'
import { countWords } from '@/lib/text/words'
import { excerptBlocks, onlyPlace, placeCaution } from './excerpt'
import { articles } from './story/articles'
import { people } from './story/people'
import type { StoryArticle } from './story-model'

const textOf = (article: StoryArticle) => canonicalText(excerptBlocks(article).map((block) => block.text))
const OFFICIALS = new Set(
  people.filter(({ offices }) => offices.some(({ official }) => official)).map(({ slug }) => slug),
)
const QUOTATION = /[“"‘][^“"‘]*$/

/** Words that are neither a public official's direct speech nor ours. */
function plainWords(article: StoryArticle): number {
  const speech = article.marks.filter(
    ({ voice, speaker }) => voice === 'direct_speech' && speaker && OFFICIALS.has(speaker),
  )
  return countWords(speech.reduce((text, { words }) => text.replace(words, ' '), textOf(article)))
}

test('there are at least 40 passages over the five articles, each with a key of its own', () => {
  const keys = articles.flatMap(({ marks }) => marks.map(({ key }) => key))
  expect(articles).toHaveLength(5)
  expect(keys.length).toBeGreaterThanOrEqual(40)
  expect(new Set(keys).size).toBe(keys.length)
})

describe.each(articles.map((article) => [article.slug, article] as const))('%s', (_slug, article) => {
  test('shows at most a quarter of its words, and at most half with officials’ direct speech', () => {
    expect(plainWords(article) * 4).toBeLessThanOrEqual(article.wholeWords)
    expect(countWords(textOf(article)) * 2).toBeLessThanOrEqual(article.wholeWords)
  })

  test('every passage stands once in the excerpt and inside one block', () => {
    for (const { words } of article.marks) {
      onlyPlace(textOf(article), words)
      expect(article.blocks.filter(({ text }) => text.includes(words))).toHaveLength(1)
    }
  })

  test('every caution finds its words', () => {
    const blocks = excerptBlocks(article)
    for (const caution of article.cautions) expect(placeCaution(blocks, caution).end).toBeGreaterThan(0)
  })

  test('direct speech stands inside quotation marks and has a speaker', () => {
    for (const { voice, words, speaker, speakerDescription } of article.marks) {
      if (voice !== 'direct_speech') continue
      expect(speaker ?? speakerDescription).toBeTruthy()
      const whole = textOf(article)
      const { start, end } = onlyPlace(whole, words)
      const opensBefore = QUOTATION.test(whole.slice(Math.max(0, start - 3), start + 1))
      const closesAfter = /["”’]/.test(whole.slice(end - 1, end + 3))
      expect(opensBefore || closesAfter, words).toBe(true)
    }
  })

  test('an inferred value says why, and no outlet is named that is not established', () => {
    for (const { method, reason } of Object.values(article.details))
      expect(method !== 'inferred' || reason !== '').toBe(true)
    expect(JSON.stringify(article)).not.toMatch(/New Republic|Express/)
  })
})

test('the article without quotation marks has no direct speech', () => {
  const february = articles.find(({ slug }) => slug === 'trump-putin-call-february-2025')!
  expect(february.marks.filter(({ voice }) => voice === 'direct_speech')).toEqual([])
})

/** What takes back or limits what stands before it in a sentence. */
const TURN = /[,;–—]?\s(?:but|although|though|unless|except|however|provided|providing|despite|yet)\s+/gi
const SENTENCE_END = /(?<![A-Z])[.!?][”"’]?(?=\s|[A-Z]|$)|\n/
const ENOUGH = 20

/** Turns between a block and the end of its sentence that the excerpt shows nowhere. */
function turnsLeftOut(whole: string, { blocks }: StoryArticle): string[] {
  return blocks.flatMap(({ text }) => {
    if (/[.!?][”"’]*$/.test(text)) return []
    const [rest = ''] = whole.slice(whole.indexOf(text) + text.length).split(SENTENCE_END)
    return [...rest.matchAll(TURN)]
      .map(({ index, 0: turn }) => rest.slice(index + turn.length, index + turn.length + ENOUGH))
      .filter((next) => !blocks.some((block) => block.text.includes(next)))
      .map((next) => `${text} … ${next}`)
  })
}

const folder = process.env.PROVISO_DOCUMENTS
describe.skipIf(!folder)('in the whole documents', () => {
  const documents = folder ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : []

  test.each(articles.map((article) => [article.slug, article] as const))('%s', (_slug, article) => {
    const raw = documents.find((bytes) => sha256Hex(bytes) === article.rawSha256)
    expect(raw, 'the file with this hash').toBeDefined()
    const whole = cleanText(raw!.toString('utf8'))
    expect(countWords(whole)).toBe(article.wholeWords)
    expect(whole).not.toContain(GAP_TEXT)
    let from = 0
    for (const { text } of article.blocks) {
      const at = whole.indexOf(text, from)
      expect(at, `in order and verbatim: ${text}`).toBeGreaterThanOrEqual(from)
      from = at + text.length
    }
    for (const { words } of article.marks) onlyPlace(whole, words)
    expect(turnsLeftOut(whole, article), 'sentences cut before what limits them').toEqual([])
  })
})
