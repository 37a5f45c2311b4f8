import { foldText } from '@/lib/meaning/cosmetic'
import type { Paragraph } from './model'

type Pair = { readonly before: readonly Paragraph[]; readonly after: readonly Paragraph[] }

/** So much of the words of two paragraphs is common when one is read as a rewording of the other. */
const LIKE = 0.4
/** Above so many pairs nothing is compared with everything: a page that is wholly another is no rewording. */
const PAIRS = 10_000

/**
 * Between two points that stand still: which paragraph became which, in order, the most like first (the pairs of the
 * highest sum that do not cross); the others came or went. In the order of the newer text.
 */
export function pairLike(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const matched = before.length * after.length > PAIRS ? [] : bestPairs(likenesses(before, after))
  const pairs: Pair[] = []
  let [a, b] = [0, 0]
  for (const [atA, atB] of [...matched, [before.length, after.length] as const]) {
    for (; a < atA; a += 1) pairs.push({ before: [before[a]!], after: [] })
    for (; b < atB; b += 1) pairs.push({ before: [], after: [after[b]!] })
    if (atA < before.length && atB < after.length)
      pairs.push({ before: [before[a++]!], after: [after[b++]!] })
  }
  return pairs
}

type Bag = ReadonlyMap<string, number>

function bagOf({ text }: Paragraph): Bag {
  const bag = new Map<string, number>()
  for (const word of foldText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** The share of words that two paragraphs have in common (Dice, 1945), 0 where it is too small to count. */
function likeness(one: Bag, other: Bag): number {
  let common = 0
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0)
  const share = (2 * common) / Math.max(1, sizeOf(one) + sizeOf(other))
  return share >= LIKE ? share : 0
}

const sizeOf = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0)

/** For each pair how like they are. A headline became the headline, whatever its words are now. */
function likenesses(before: readonly Paragraph[], after: readonly Paragraph[]): number[][] {
  const [old, now] = [before.map(bagOf), after.map(bagOf)]
  const heads = [headIn(before), headIn(after)]
  const isHead = (a: number, b: number) => a >= 0 && a === heads[0] && b === heads[1]
  return old.map((one, a) => now.map((other, b) => Math.max(likeness(one, other), isHead(a, b) ? LIKE : 0)))
}

/** The one headline among some paragraphs, or -1. */
function headIn(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(({ headline }) => headline)
  return at === paragraphs.findLastIndex(({ headline }) => headline) ? at : -1
}

function bestPairs(like: readonly (readonly number[])[]): (readonly [number, number])[] {
  const [old, now] = [like, like[0] ?? []]
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let b = now.length - 1; b >= 0; b -= 1)
      best[a]![b] = Math.max(best[a + 1]![b]!, best[a]![b + 1]!, like[a]![b]! + best[a + 1]![b + 1]!)
  const pairs: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < old.length && b < now.length) {
    if (like[a]![b]! > 0 && best[a]![b] === like[a]![b]! + best[a + 1]![b + 1]!) pairs.push([a++, b++])
    else if (best[a]![b] === best[a + 1]![b]) a += 1
    else b += 1
  }
  return pairs
}
