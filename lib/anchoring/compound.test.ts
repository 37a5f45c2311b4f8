import { describe, expect, test } from 'vitest'
import { restAfter, restBefore } from './compound'

/** Texts in compared form, cut at the bar. Brackets hold the word that the cut goes through, where it goes through one. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a cut between words, marks and white space is clean': [
    'the plan| was', 'the |plan', 'the plan|, he said', '"|yes', '|plan', 'plan|', '|', 'they said 5.| Then', '...|5', 'a*|5',
  ],
  'a word is whole from its first letter to its last': [
    'the [pl|an] was', '[K|yiv]', '[mp|3]', '[Mos|ковська]', '[𝐀|𝐁]', '[𝐀|b]', 'a [b|𝐀]',
  ],
  'an apostrophe inside belongs to the word, at its ends it does not': [
    "[ca|n't] go", "[can|'t] go", "[can'|t] go", "the envoys'| plan", "the envoys|' plan", "the '|twas",
  ],
  'a figure is whole, with what groups and divides it': [
    'about [1,|600,000] men', 'about [1|,600,000] men', 'about [1,600|,000] men', 'at [10:|45]', 'at [3|.5]', 'at [3.|5]',
  ],
  'marks between figures and words, or behind a figure, do not': [
    'in 2014,| 300', 'a plan,|5 men', 'point 5,|that', 'point 5|.that', 'about 1;|600',
  ],
  'a figure keeps its currency, its sign, and what says about or number': [
    'paid [$|300]', 'paid |$300', 'paid [€|300]', 'it was [-|5]', 'it was [+|5]', '[±|5]', 'about [~|5]', 'over [>|5]',
    'point [#|7]', 'paid US|$300', 'the -|plan', 'the $|plan', '1. |$300',
  ],
  'and its percent, degree or currency behind it': [
    'about [30|%]', 'about [30|%] of', 'it was [5|°]C', 'paid [300|€]', 'about 30%| of', 'a plan|% of', 'about 30|! Then',
  ],
  'a prefix before a hyphen turns the word behind it, and so does a figure': [
    'a [non-|nuclear] state', 'a [non|-nuclear] state', 'a [no|n-nuclear] state', '[Non-|nuclear]', 'an [anti-|alliance] march',
    '([ex-|minister])', 'a [half-|truth]', '[не-|участь]', 'a [28|-point] plan', 'a [28-|point] plan', 'a [1,500-|page] plan', 'a [3.5-|hour] talk',
  ],
  'any other hyphen joins two words that stand by themselves': [
    'the peace-|keepers', 'the peace|-keepers', 'a canon-|law court', 'a non -|nuclear', 'a non-| and', 'a non/|nuclear',
  ],
  'a character keeps the marks, joiners and tones that belong to it': [
    '[x|\u0323y]', '[!|\u0323]', '[👍|🏽]', 'a [👩|\u200d👧]', 'a [👩\u200d|👧]', 'a [☀|\ufe0f]', 'a [☀|\ufe0e]', '[\ud83d|\ude00]', 'a 😀|😀', 'a 😀| b',
  ],
  'a flag is two letters, however many flags stand in a row': [
    '[🇺|🇦]', '🇺🇦|🇵🇱', '🇺🇦[🇵|🇱]', '🇺🇦🇵🇱|🇩🇪', 'a [🇺|🇦]', 'a|🇺🇦', 'aa|🇺🇦', '🇺🇦|a',
  ],
  'a letter of a script without spaces stands for itself': [
    '明年|三月', '于|2024', '2024|年', 'A|国', '[20|24]年',
  ],
} // biome-ignore format: a table

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  test.each(rows)('%s', (marked) => {
    const [before, behind] = (/\[(.*)\]/.exec(marked)?.[1] ?? '|').split('|')
    const at = marked.replace('[', '').indexOf('|')
    const text = marked.replace(/[[\]|]/g, '')
    expect([restBefore(text, at), restAfter(text, at)]).toEqual([before, behind])
  })
})
