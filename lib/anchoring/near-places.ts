import { type AlignedTokens, align } from './align'
import { restAfter, restBefore } from './compound'
import { frequency, type IndexedText, weightOfUnknown } from './indexed-text'
import type { Span } from './model'
import { occurrences } from './occurrences'
import { scoreOf } from './score'
import type { Sight } from './sight'
import { agreementAfter, agreementBefore, tokenFrom } from './surroundings'
import { isWordAt, tokenize } from './tokens'
import type { WantedSpan } from './wanted'

/** How many windows are looked at closely. */
const WINDOWS = 4
/** Seeds: the rarest words of the pattern, and in how many places a word may stand to be one. */
const SEEDS = 24
const SEED_SHARE = 8
const RARE = 48
const LEAST_SEEDS = 6
const MOST_VOTES = 120
const COMMON = 400
/** An edit may add about half as much again, or a clause. */
const SLACK = 8
/** Context that was grown to tell copies apart is not needed here. Code units on each side. */
const NEIGHBOURHOOD = 80
/** Less than this share of the seeds in one place is chance. */
const LEAST_VOTE = 0.25
/** Nor is a place worth a closer look that has less than half the votes of the best. */
const BESIDE_BEST = 0.5

const NOTHING: Span = { start: 0, end: 0 }

type Pattern = { readonly tokens: AlignedTokens; readonly from: number; readonly to: number }

/**
 * Where a text resembles a described passage in its surroundings, best first. Seeds and diagonals as in BLAST
 * (Altschul and others, J. Mol. Biol. 215, 1990): rare words vote for the places where the passage would begin, and
 * only the best of these are aligned word by word. Places in `except` (folded offsets) are left out.
 */
export function nearPlaces(index: IndexedText, wanted: WantedSpan, except?: Span): Sight[] {
  const pattern = patternOf(index, wanted)
  const left = except ? { start: tokenFrom(index, except.start), end: tokenFrom(index, except.end) } : NOTHING
  const placesIn = (stretches: readonly Stretch[]) =>
    stretches
      .flatMap((stretch) => placeIn(index, pattern, stretch, wanted))
      .filter(({ start, end }) => !except || end <= except.start || start >= except.end)
  const seeded = placesIn(stretchesOf(index, pattern, left))
  const isBesideAny = seeded.some(({ before, after }) => before?.whole || after?.whole)
  const places = isBesideAny ? seeded : [...seeded, ...placesIn(stretchesBetween(index, wanted))]
  const distinct = new Map(places.map((place) => [`${place.start}-${place.end}`, place]))
  return [...distinct.values()].sort((one, other) => other.score.total - one.score.total)
}

function patternOf(index: IndexedText, { before, words, after }: WantedSpan): Pattern {
  const head = cut(before.slice(-NEIGHBOURHOOD))
  const middle = cut(words)
  const tail = cut(after.slice(0, NEIGHBOURHOOD))
  const letters = [...head, ...middle, ...tail]
  const numbers = Int32Array.from(letters, (word) => index.numberOf.get(word) ?? -1)
  const weights = Float32Array.from(
    letters,
    (word, at) => index.weights[numbers[at] as number] ?? weightOfUnknown(word),
  )
  const from = head.length
  return { tokens: { words: numbers, letters, weights }, from, to: from + middle.length }
}

function cut(text: string): string[] {
  const lower = text.toLowerCase()
  const { starts, ends } = tokenize(lower)
  return starts.map((start, at) => lower.slice(start, ends[at]))
}

/** Tokens of a text that are looked at closely, and at which of them the pattern may begin. */
type Stretch = Span & { readonly first: number; readonly last: number; readonly slack: number }

/** Stretches of tokens in which many rare words of the pattern stand about where they should, the best first. */
function stretchesOf(index: IndexedText, { tokens }: Pattern, left: Span): Stretch[] {
  const length = tokens.words.length
  const seeds = seedsOf(index, tokens)
  const votes: Vote[] = []
  let all = 0
  for (const at of seeds) {
    const word = tokens.words[at] as number
    const weight = tokens.weights[at] as number
    all += weight
    for (let place = index.firsts[word] as number; place < (index.firsts[word + 1] as number); place += 1) {
      const token = index.places[place] as number
      if (token < left.start || token >= left.end) votes.push({ diagonal: token - at, weight })
    }
  }
  const slack = SLACK + Math.ceil(length / 4)
  const clusters = clustersOf(votes, slack)
  const best = clusters.reduce((most, { weight }) => Math.max(most, weight), 0)
  return clusters
    .filter(({ weight }) => weight >= Math.max(LEAST_VOTE * all, BESIDE_BEST * best))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WINDOWS)
    .map(({ first, last }) => ({
      start: Math.max(0, first - slack),
      end: Math.min(index.words.length, last + length + slack),
      first,
      last,
      slack,
    }))
}

/** How much more than the passage may stand between its neighbours now. Code units. */
const WIDER = 60
const MOST_BETWEEN = 4

/**
 * Where what stood right before and right behind the passage stands about as far apart as it did: in a text that says
 * the same things again and again no word is rare enough to lead there.
 */
function stretchesBetween(index: IndexedText, wanted: WantedSpan): Stretch[] {
  const [before, after] = [lastWords(wanted.before), firstWords(wanted.after)]
  if (before === '' || after === '') return []
  const seek = (words: string) => occurrences(index, { words, restBefore: '', restAfter: '' })
  const behind = seek(after)
  const widest = 2 * wanted.words.length + WIDER
  let at = 0
  return seek(before)
    .flatMap(({ start, end }) => {
      while (at < behind.length && (behind[at] as Span).start <= end) at += 1
      const next = behind[at]
      return next && next.start - end <= widest ? [{ start, end: next.end }] : []
    })
    .slice(0, MOST_BETWEEN)
    .map(({ start, end }) => {
      const [first, last] = [tokenFrom(index, start), tokenFrom(index, end)]
      return { start: first, end: last, first, last: first, slack: last - first }
    })
}

const BESIDE = 32

function lastWords(text: string): string {
  const end = text.trim().slice(-BESIDE)
  return end.length < BESIDE ? end : end.slice(end.indexOf(' ') + 1)
}

function firstWords(text: string): string {
  const start = text.trim().slice(0, BESIDE)
  return start.length < BESIDE || !start.includes(' ') ? start : start.slice(0, start.lastIndexOf(' '))
}

type Vote = { readonly diagonal: number; readonly weight: number }
type Cluster = { readonly first: number; readonly last: number; readonly weight: number }

/** The heaviest groups of votes no further apart than `width`, none overlapping another. */
function clustersOf(votes: Vote[], width: number): Cluster[] {
  const sorted = votes.sort((one, other) => one.diagonal - other.diagonal)
  const clusters: Cluster[] = []
  let [start, weight] = [0, 0]
  for (const vote of sorted) {
    weight += vote.weight
    for (let out = sorted[start] as Vote; vote.diagonal - out.diagonal > width; out = sorted[start] as Vote) {
      weight -= out.weight
      start += 1
    }
    const cluster = { first: (sorted[start] as Vote).diagonal, last: vote.diagonal, weight }
    const previous = clusters.at(-1)
    if (!previous || cluster.first > previous.last) clusters.push(cluster)
    else if (weight > previous.weight) clusters[clusters.length - 1] = cluster
  }
  return clusters
}

/** The rarest tokens of the pattern that stand somewhere in the text. */
function seedsOf(index: IndexedText, { words }: AlignedTokens): number[] {
  const times = (at: number) => frequency(index, words[at] as number)
  const known = Array.from(words.keys())
    .filter((at) => (words[at] as number) >= 0)
    .sort((one, other) => times(one) - times(other))
    .slice(0, SEEDS + Math.ceil(words.length / SEED_SHARE))
  let votes = 0
  const rare = known.filter((at, seed) => {
    votes += times(at)
    return times(at) <= RARE && (seed < LEAST_SEEDS || votes <= MOST_VOTES)
  })
  return rare.length >= LEAST_SEEDS ? rare : known.slice(0, LEAST_SEEDS).filter((at) => times(at) <= COMMON)
}

function placeIn(index: IndexedText, pattern: Pattern, window: Stretch, wanted: WantedSpan): Sight[] {
  const { start: from, end: to, first, last, slack } = window
  const band = { from: first - slack - from, to: last + slack - from }
  const { places, sameness } = align(pattern.tokens, {
    words: index.words.subarray(from, to),
    spelled: index.spelled,
    band,
  })
  const found = extentOf(index, pattern, places, sameness, window)
  if (!found) return []
  const words = { all: 0, same: 0 }
  for (let at = pattern.from; at < pattern.to; at += 1) {
    const weight = pattern.tokens.weights[at] as number
    words.all += weight
    words.same += weight * (sameness[at] as number)
  }
  let there = 0
  for (let at = found.start; at < found.end; at += 1)
    there += index.weights[index.words[at] as number] as number
  const text = index.folded.folded
  const start = index.tokens.starts[found.start] as number
  const end = index.tokens.ends[found.end - 1] as number
  // What is joined to the words now belongs to what they have become: a minus, a prefix.
  const place = {
    start: start - (wanted.restBefore === '' ? restBefore(text, start).length : 0),
    end: end + (wanted.restAfter === '' ? restAfter(text, end).length : 0),
  }
  const before = agreementBefore(index, place.start, wanted.before)
  const after = agreementAfter(index, place.end, wanted.after)
  const kept = words.all + there === 0 ? 0 : Math.min(1, (2 * words.same) / (words.all + there))
  const score = scoreOf(kept, before?.share ?? null, after?.share ?? null)
  return [{ ...place, before, after, score }]
}

/**
 * From which token to which the passage lies in the text. Words put in the place of its first or last ones belong to
 * it: where such a word has no counterpart, it reaches to the neighbour that has one.
 */
function extentOf(
  index: IndexedText,
  { tokens, from, to }: Pattern,
  places: Int32Array,
  sameness: Float32Array,
  window: Span,
): Span | null {
  let first = from
  while (first < to && places[first] === -1) first += 1
  if (first === to) return null
  let last = to - 1
  while (places[last] === -1) last -= 1
  let start = places[first] as number
  let end = (places[last] as number) + 1
  const before = from > 0 && (sameness[from - 1] as number) === 1 ? (places[from - 1] as number) : null
  const after = to < tokens.words.length && (sameness[to] as number) === 1 ? (places[to] as number) : null
  if (before !== null && (first > from || sameness[from] === 0)) start = before + 1
  if (after !== null && (last < to - 1 || sameness[to - 1] === 0)) end = after
  const isMark = (at: number) => {
    return !isWordAt(index.lower, index.tokens.starts[window.start + at] as number)
  }
  // Marks at the ends that the passage did not have there.
  while (start < end && start !== places[from] && isMark(start)) start += 1
  while (end > start && end - 1 !== places[to - 1] && isMark(end - 1)) end -= 1
  return start < end ? { start: window.start + start, end: window.start + end } : null
}
