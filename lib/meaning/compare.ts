import type { Span } from '@/lib/text/span'
import { gapsOf, type Match, matchesBetween } from './align'
import type { Difference } from './model'
import { nameKinds } from './name-kinds'
import { sidesOf } from './setting'
import { type Token, tokensOf } from './tokens'

/** How a wording stands: in a headline letter case is cosmetic. */
export type Standing = { readonly headline?: boolean }

/**
 * Where two wordings differ, in order, each stretch with what it changes. Differences of the closed cosmetic list
 * are none. Empty when, and only when, the two say the same words. Offsets are UTF-16 code units of `before` and
 * `after`; an empty side has the place where the words would stand.
 */
export function compareMeaning(before: string, after: string, standing: Standing = {}): Difference[] {
  if (before === after) return []
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const form = standing.headline ? (token: Token) => token.form.toLowerCase() : (token: Token) => token.form
  const matches = sameSpacing(matchesBetween(old.map(form), now.map(form), weightOf), old, now)
  const gaps = gapsOf(matches, old.length, now.length)
  if (gaps.length === 0) return []
  const [oldSide, nowSide] = sidesOf(old, now)
  return gaps.map(({ before: [from, to], after: [start, end] }) => {
    const beforeSpan = extent(old, from, to)
    const afterSpan = extent(now, start, end)
    return {
      kinds: nameKinds({ side: oldSide, from, to }, { side: nowSide, from: start, to: end }),
      before: before.slice(beforeSpan.start, beforeSpan.end),
      after: after.slice(afterSpan.start, afterSpan.end),
      beforeSpan,
      afterSpan,
    }
  })
}

const WORD = /[\p{L}\p{N}]/u
const FIGURE_OR_CAPITAL = /[\p{N}\p{Lu}]/u

/** Words hold two wordings together better than marks do, and names and figures better than other words. */
const weightOf = (form: string) => (WORD.test(form) ? (FIGURE_OR_CAPITAL.test(form) ? 4 : 3) : 1)

/** Without the matches between which white space stands on one side only: “word .” is not “word.”. */
function sameSpacing(matches: readonly Match[], old: readonly Token[], now: readonly Token[]): Match[] {
  const broken = new Set<number>()
  matches.forEach(([a, b], index) => {
    const previous = matches[index - 1]
    if (previous?.[0] !== a - 1 || previous[1] !== b - 1 || old[a]!.apart === now[b]!.apart) return
    broken.add(index - 1).add(index)
  })
  return broken.size === 0 ? [...matches] : matches.filter((_, index) => !broken.has(index))
}

/** The words `[from, to)`, or the empty place behind the word before them. */
function extent(tokens: readonly Token[], from: number, to: number): Span {
  if (from < to) return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  const place = tokens[from - 1]?.end ?? 0
  return { start: place, end: place }
}
