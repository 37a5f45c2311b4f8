import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, sameWords } from '@/lib/meaning/cosmetic'
import { cleanText } from '@/lib/text/canonical-text'
import { anyString } from '@/lib/text/test-strings'
import { describe as describePassage } from './describe'
import type { Resolution, Span } from './model'
import { resolve } from './resolve'
import { passage, replaced, text, wordsAt, wordsOf } from './test-passages'

const MANY = { numRuns: 500 }
const LOST = ['missing', 'ambiguous']
const ATTACHED = ['placed', 'moved']

const isAttached = ({ state }: Resolution) => ATTACHED.includes(state)

describe('the words stand', () => {
  test('describing, then resolving is the identity', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        expect(resolve(whole, describePassage(whole, span))).toEqual({
          state: 'placed',
          spans: [span],
          candidates: [],
        })
      }),
      MANY,
    )
  })

  test('it is for several spans in order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, step) => {
        const spans = wordsOf(whole).filter((_, index) => index % step === 0)
        expect(resolve(whole, describePassage(whole, spans))).toMatchObject({ state: 'placed', spans })
      }),
    )
  })

  test('it is in any script, wherever a passage begins and ends between characters', () => {
    const letters = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (characters, from, length) => {
        const whole = characters.join('').normalize('NFC')
        const edges = Array.from(whole.matchAll(/\P{M}\p{M}*/gu), ({ index }) => index).concat(whole.length)
        const start = edges[from % edges.length] as number
        const end = edges[(from % edges.length) + 1 + (length % edges.length)] ?? whole.length
        fc.pre(start < end && !/^\s|\s$/u.test(whole.slice(start, end)))
        expect(resolve(whole, describePassage(whole, { start, end }))).toMatchObject({
          state: 'placed',
          spans: [{ start, end }],
        })
      }),
      MANY,
    )
  }) // biome-ignore format: short

  test('paragraphs above and below change nothing', () => {
    const above = 'Published yesterday and read again today.\n\n'
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const resolution = resolve(`${above}${whole}\n\nMore on this subject.`, describePassage(whole, span))
        expect(resolution.state).toBe('placed')
        expect(resolution.spans).toEqual([{ start: span.start + above.length, end: span.end + above.length }])
      }),
      MANY,
    )
  })

  test('nor do cosmetic differences', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const restyled = whole
          .replaceAll('“', '"')
          .replaceAll('”', '«')
          .replaceAll('’', "'")
          .replaceAll('—', '–')
          .replaceAll('…', '...')
          .replaceAll('Ukraine', 'Ukra\u00adine')
          .replaceAll(' ', ' \u00a0')
          .normalize('NFD')
        const resolution = resolve(restyled, describePassage(whole, span))
        expect(resolution.state).toBe('placed')
        expect(sameWords(wordsAt(restyled, resolution.spans[0] as Span), wordsAt(whole, span))).toBe(true)
      }),
      MANY,
    )
  })

  test('a headline that stands as it stood is not taken for the same words in a sentence', () => {
    const gap = '⟦ … ⟧'
    const excerpt = `${gap}\n\nNATO membership\n\n${gap}\n\nIt was said that Nato membership is not near.`
    const at = (words: string, from = 0) => {
      const start = excerpt.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const headline = at('NATO membership')
    const barriers = [at(gap), at(gap, 1)]
    const selectors = describePassage(excerpt, headline, { headlines: [headline], barriers })
    const fuller = excerpt.replaceAll(gap, 'What the excerpt left out.')
    const [span] = resolve(fuller, selectors).spans
    expect(span && wordsAt(fuller, span)).toBe('NATO membership')
  })

  test('letter case does, but for a headline', () => {
    const whole = `Truce is near, say envoys\n\nThe truce is near, envoys say.`
    const span = { start: 0, end: 25 }
    const capitals = whole.replace(wordsAt(whole, span), wordsAt(whole, span).toUpperCase())
    expect(resolve(capitals, describePassage(whole, span, { headlines: [span] })).state).toBe('placed')
    expect(isAttached(resolve(capitals, describePassage(whole, span)))).toBe(false)
  })
})

describe('other words stand there', () => {
  const kinds: [string, Record<string, string>][] = [
    ['a negation', { not: 'now', never: 'always' }],
    ['a modal', { would: 'will' }],
    ['a verb of saying', { said: 'denied' }],
    ['a name', { Ukraine: 'Belarus', NATO: 'OSCE', Київ: 'Львів', 'Moscow,': 'Minsk,', 'Kyiv.': 'Lviv.', 和平: '战争' }],
    ['a figure in words and marks', { 'П’ять': 'Шість', '$300bn': '€300bn', '28-point': '20-point' }],
  ] // biome-ignore format: a table

  test.each(kinds)('%s that changed inside is never attached', (_, swaps) => {
    fc.assert(
      fc.property(passage, fc.nat(), ({ whole, span }, pick) => {
        const swapped = wordsOf(whole, span).filter((word) => wordsAt(whole, word) in swaps)
        fc.pre(swapped.length > 0)
        const word = swapped[pick % swapped.length] as Span
        const changed = replaced(whole, word, swaps[wordsAt(whole, word)] as string)
        expect(isAttached(resolve(changed, describePassage(whole, span)))).toBe(false)
      }),
      MANY,
    )
  })

  test('a digit that changed inside is never attached', () => {
    fc.assert(
      fc.property(passage, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ whole, span }, pick, by) => {
        const digits = Array.from(wordsAt(whole, span).matchAll(/\d/g), ({ index }) => span.start + index)
        fc.pre(digits.length > 0)
        const at = digits[pick % digits.length] as number
        const changed = replaced(whole, { start: at, end: at + 1 }, String((Number(whole[at]) + by) % 10))
        expect(isAttached(resolve(changed, describePassage(whole, span)))).toBe(false)
      }),
      MANY,
    )
  })

  test('a word put inside, or taken out, is never attached', () => {
    fc.assert(
      fc.property(passage, fc.nat(), fc.boolean(), ({ whole, span }, pick, isPutIn) => {
        const inside = wordsOf(whole, span)
        fc.pre(inside.length > 2)
        const word = inside[1 + (pick % (inside.length - 2))] as Span
        const changed = isPutIn ? replaced(whole, { start: word.start, end: word.start }, 'perhaps ') : replaced(whole, word, '')
        fc.pre(count(changed, wordsAt(whole, span)) < count(whole, wordsAt(whole, span)))
        expect(isAttached(resolve(changed, describePassage(whole, span)))).toBe(false)
      }),
      MANY,
    )
  }) // biome-ignore format: short

  test('a passage that was deleted is never attached, however often its words stand elsewhere', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const words = wordsAt(whole, span)
        const without = replaced(whole, span, '')
        fc.pre(count(without, words) < count(whole, words))
        // Taking out one of two neighbouring copies, or the other, leaves the same text.
        const others = placesOf(whole, words).filter((start) => start !== span.start)
        const rests = others.map((start) =>
          foldText(replaced(whole, { start, end: start + words.length }, '')),
        )
        fc.pre(!rests.includes(foldText(without)))
        expect(isAttached(resolve(without, describePassage(whole, span)))).toBe(false)
      }),
      MANY,
    )
  })
})

function placesOf(whole: string, words: string): number[] {
  const places: number[] = []
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) places.push(at)
  return places
}

const count = (whole: string, words: string) => placesOf(foldText(whole), foldText(words)).length

describe('never guesses', () => {
  const quote = (exact: string, prefix: string, suffix: string) => [
    { quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix } },
  ]
  const cases: [string, string, ReturnType<typeof quote>, string[]][] = [
    ['the same words elsewhere only, once', 'It said it would not join NATO now.', quote('would not join NATO', 'Kyiv ', ' ever'), LOST],
    ['the same words elsewhere only, twice', 'They would not. We would not.', quote('would not', 'Kyiv ', ' ever'), LOST],
    ['words and context stand twice', 'Kyiv says no. Kyiv says no.', quote('says', 'Kyiv ', ' no'), ['ambiguous']],
    ['the words are part of longer words', 'They know nothing of it.', quote('no', '', ''), ['missing']],
    ['the words are the end of a longer figure', 'It has 1,600,000 soldiers now.', quote('600,000 soldiers', 'It has ', ' now'), ['changed', ...LOST]],
    ['the words are the beginning of a longer figure', 'It has 600,000 now.', quote('It has 600', '', ' now'), ['changed', ...LOST]],
    ['a negation was taken out', 'Kyiv would join NATO ever.', quote('would not join NATO', 'Kyiv ', ' ever'), ['changed', ...LOST]],
    ['nothing is asked for', 'Kyiv would join NATO ever.', quote('', 'Kyiv ', ' would'), ['missing']],
    ['only white space is asked for', 'Kyiv would join NATO ever.', quote(' ', 'Kyiv', 'would'), ['missing']],
    ['an empty text', '', quote('would', '', ''), ['missing']],
  ] // biome-ignore format: a table
  test.each(cases)('%s', (_, whole, selectors, states) => {
    expect(states).toContain(resolve(whole, selectors).state)
    expect(resolve(whole, selectors).spans).toEqual([])
  })

  test.each([
    ['the prefix agrees and the suffix does not', 'Kyiv would not join today.'],
    ['the suffix agrees and the prefix does not', 'Moscow would not join ever.'],
  ])('%s: at most moved', (_, whole) => {
    expect(resolve(whole, quote('would not join', 'Kyiv ', ' ever')).state).not.toBe('placed')
  })

  test('spans in another order are ambiguous, with both places named', () => {
    const before = `First ${'one '.repeat(12)}here.\n\nSecond ${'two '.repeat(12)}there.`
    const [first, second] = before.split('\n\n') as [string, string]
    const spans = [
      { start: 0, end: first.length },
      { start: first.length + 2, end: before.length },
    ]
    const selectors = spans.map(
      (span) => describePassage(before, span, { barriers: spans.filter((other) => other !== span) })[0]!,
    )
    const resolution = resolve(`${second}\n\n${first}`, selectors)
    expect(resolution).toMatchObject({ state: 'ambiguous', spans: [] })
    expect(resolution.candidates[0]?.spans).toHaveLength(2)
  })

  test('nothing described is nowhere', () => {
    expect(resolve('words', [])).toEqual({ state: 'missing', spans: [], candidates: [] })
  })
})

describe('whatever becomes of a text', () => {
  /** A passage, and a text that shares words with its own. */
  const meeting = fc.tuple(passage, text, fc.nat(), fc.nat()).map(([made, other, from, to]) => {
    const cut = from % (made.whole.length + 1)
    const rest = made.whole.slice(cut, cut + (to % (made.whole.length - cut + 1)))
    return { ...made, now: cleanText(`${other}\n\n${rest}`) }
  })

  test('spans are given when words are attached, candidates when they are not', () => {
    fc.assert(
      fc.property(meeting, ({ whole, span, now }) => {
        const resolution = resolve(now, describePassage(whole, span))
        expect(resolution.spans).toHaveLength(isAttached(resolution) ? 1 : 0)
        if (isAttached(resolution)) expect(resolution.candidates).toEqual([])
        if (resolution.state === 'changed') expect(resolution.candidates).not.toEqual([])
      }),
      MANY,
    )
  })

  test('the parts of a score lie between 0 and 1', () => {
    fc.assert(
      fc.property(meeting, ({ whole, span, now }) => {
        for (const { score } of resolve(now, describePassage(whole, span)).candidates) {
          for (const part of Object.values(score)) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThanOrEqual(1)
          }
        }
      }),
      MANY,
    )
  })

  test('attached words are the same words, and no character is cut', () => {
    fc.assert(
      fc.property(meeting, ({ whole, span, now }) => {
        const { spans, candidates } = resolve(now, describePassage(whole, span))
        for (const found of spans) expect(sameWords(wordsAt(now, found), wordsAt(whole, span))).toBe(true)
        // `describe` refuses what is empty, lies outside or cuts a character.
        for (const found of [...spans, ...candidates.flatMap((candidate) => candidate.spans)]) {
          expect(() => describePassage(now, found)).not.toThrow()
        }
      }),
      MANY,
    )
  })

  test('a changed passage names what differs in its first candidate', () => {
    fc.assert(
      fc.property(meeting, ({ whole, span, now }) => {
        const { state, candidates } = resolve(now, describePassage(whole, span))
        if (state === 'changed') expect(candidates[0]?.differences).not.toEqual([])
      }),
      MANY,
    )
  })

  test('no string of whole characters makes it throw', () => {
    const any = anyString.map(cleanText)
    fc.assert(
      fc.property(any, any, any, any, (now, exact, prefix, suffix) => {
        const { state } = resolve(now, [{ quote: { type: 'TextQuoteSelector', exact, prefix, suffix } }])
        expect(['placed', 'moved', 'changed', ...LOST]).toContain(state)
      }),
      MANY,
    )
  })
})

describe('what a person is shown', () => {
  const limit = (n: string) => `Korrin would be limited to ${n} soldiers in times of peace.`
  const spanOf = (whole: string, words: string): Span => {
    const start = whole.indexOf(words)
    return { start, end: start + words.length }
  }
  const old = `The draft was read aloud. ${limit('600,000')} Nobody left the hall.`
  const selectors = describePassage(old, spanOf(old, limit('600,000')))

  test('is the changed place first, with what differs, by kind', () => {
    const now = old.replace('600,000', '800,000')
    const { candidates } = resolve(now, selectors)
    expect(candidates[0]).toMatchObject({ ...spanOf(now, limit('800,000')), spans: [spanOf(now, limit('800,000'))] })
    expect(candidates[0]?.differences).toMatchObject([{ kinds: ['number'] }])
    expect(candidates[0]?.differences).toBe(candidates[0]?.differences)
  })

  test('is the places of the words, the best first, and of many only a few', () => {
    const again = Array.from({ length: 9 }, (_, n) => `On day ${n} he said no again.`).join(' ')
    const { state, spans, candidates } = resolve(again, describePassage('They said no again.', { start: 10, end: 18 }))
    expect({ state, spans }).toEqual({ state: 'ambiguous', spans: [] })
    expect(candidates).toHaveLength(5)
    const totals = candidates.map(({ score }) => score.total)
    expect(totals).toEqual(totals.toSorted((one, other) => other - one))
    for (const { start, end } of candidates) expect(wordsAt(again, { start, end })).toBe('no again')
  })

  test('is no place twice, as the words and as what resembles them', () => {
    const now = `Weather. ${limit('600,000')} It snowed. ${limit('600,000')} It thawed.`
    const { candidates } = resolve(now, selectors)
    const starts = candidates.map(({ start }) => start)
    expect(new Set(starts).size).toBe(starts.length)
  })

  test('is for several spans one candidate that holds the best place of each', () => {
    const text = 'Korrin asked for a limit, and so did the mediator in Brenn.'
    const pair = describePassage(text, [spanOf(text, 'Korrin asked for a limit'), spanOf(text, 'the mediator in Brenn')])
    const now = text.replace('asked', 'begged')
    const { state, spans, candidates } = resolve(now, pair)
    expect({ state, spans }).toEqual({ state: 'changed', spans: [] })
    expect(candidates).toHaveLength(1)
    expect(candidates[0]).toMatchObject({ start: 0, end: now.length - 1, spans: [spanOf(now, 'Korrin begged for a limit'), spanOf(now, 'the mediator in Brenn')] })
    expect(candidates[0]?.score.words).toBeGreaterThan(0.5)
    expect(candidates[0]?.score.words).toBeLessThan(1)
    expect(candidates[0]?.differences).toHaveLength(1)
  })

  test('is nothing, for several spans of which nothing was found', () => {
    const text = 'Korrin asked for a limit, and so did the mediator in Brenn.'
    const pair = describePassage(text, [spanOf(text, 'Korrin'), spanOf(text, 'the mediator')])
    expect(resolve('', pair)).toEqual({ state: 'missing', spans: [], candidates: [] })
  })

  test('a headline in other letter case differs in nothing', () => {
    const story = 'Truce is near\n\nEnvoys met in Brenn on Tuesday.'
    const headline = spanOf(story, 'Truce is near')
    const described = describePassage(story, headline, { headlines: [headline] })
    const { state, candidates } = resolve(`TRUCE IS NEAR\n\nWeather. TRUCE IS NEAR\n\n`, described)
    expect(state).toBe('ambiguous')
    for (const { differences } of candidates) expect(differences).toEqual([])
  })
}) // biome-ignore format: long lines of one idea
