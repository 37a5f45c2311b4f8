import { compareMeaning } from '@/lib/meaning/compare'
import { restAfter, restBefore } from './compound'
import { type IndexedText, indexedText } from './indexed-text'
import type { Candidate, Resolution, Score, Span } from './model'
import { type NearPlace, nearPlaces } from './near-places'
import { inOriginal, occurrences } from './occurrences'
import { BELIEVED, scoreOf } from './score'
import { beginsSentence, endsSentence, isSentenceEnd } from './sentence-border'
import {
  type Agreement,
  agreementAfter,
  agreementBefore,
  commonAfter,
  commonBefore,
  haveCrossed,
} from './surroundings'
import { tokenize } from './tokens'
import { type WantedSelectors, type WantedSpan, wantedSpan } from './wanted'

/** How many places a person is shown. */
const SHOWN = 5
/** Of words that stand in very many places, only so many are looked at closely. */
const LOOKED_AT = 50

/**
 * Where the described spans lie in `text`. It never guesses: words are placed only where they stand exactly, after
 * the closed list of cosmetic differences, in surroundings that single them out. The offsets in the selectors decide
 * nothing, so a paragraph added above changes nothing. Near places are only ever proposed, best first, with what
 * differs. Spans are in UTF-16 code units of `text`.
 */
export function resolve(text: string, selectors: readonly WantedSelectors[]): Resolution {
  const index = indexedText(text)
  const found = selectors.map((one) => resolveSpan(text, index, wantedSpan(one)))
  if (found.length === 1) return found[0] as Resolution
  return together(found)
}

/** A place where the exact words stand (folded offsets), and how its surroundings agree. */
type Sight = Span & {
  readonly before: Agreement | null
  readonly after: Agreement | null
  readonly score: Score
}

function resolveSpan(text: string, index: IndexedText, wanted: WantedSpan): Resolution {
  if (wanted.anyCase) {
    // A headline that stands as it stood is not taken for its words in a sentence below it.
    const { anyCase: _, ...asItStood } = wanted
    const resolution = resolveSpan(text, index, asItStood)
    if (resolution.state === 'placed') return resolution
  }
  const sights = sightsOf(index, wanted)
  const inContext = sights.filter(({ before, after }) => (before?.whole ?? true) && (after?.whole ?? true))
  if (inContext.length === 1 && isTold(inContext[0] as Sight, wanted)) {
    return settled('placed', [inOriginal(index, inContext[0] as Sight)])
  }
  if (inContext.length > 1) return proposed('ambiguous', text, index, wanted, inContext)
  const [best, next] = sights
  const believed = best !== undefined && isBelieved(text, index, best, wanted, sights.length)
  const isClear = !next || (best && best.score.total - next.score.total >= BELIEVED.margin)
  if (believed && isClear && isBeside(best, wanted)) return settled('moved', [inOriginal(index, best)])
  const all = nearPlaces(index, wanted)
  const isNearest = believed && (!all[0] || overlaps(all[0], best))
  if (believed && isClear && isNearest) return settled('moved', [inOriginal(index, best)])
  const near = all.filter((place) => !sights.some((sight) => overlaps(sight, place)))
  const places = [...sights, ...near].sort((one, other) => other.score.total - one.score.total)
  const changed = near[0] && isChanged(index, near[0], wanted) ? near[0] : null
  if (changed && !isNearest) {
    return proposed('changed', text, index, wanted, [changed, ...places.filter((place) => place !== changed)])
  }
  return proposed(sights.length > 1 ? 'ambiguous' : 'missing', text, index, wanted, places)
}

function sightsOf(index: IndexedText, wanted: WantedSpan): Sight[] {
  return nearest(index, wanted, occurrences(index, wanted))
    .map((span) => sightOf(index, span, wanted))
    .filter((sight) => !isGluedByChance(index, sight, wanted))
    .sort((one, other) => other.score.total - one.score.total)
}

/** Of words that stand in very many places, those with most of the described words right beside them. */
function nearest(index: IndexedText, wanted: WantedSpan, found: readonly Span[]): readonly Span[] {
  if (found.length <= LOOKED_AT) return found
  const text = index.folded.folded
  return found
    .map((span) => ({
      span,
      near: commonBefore(text, span.start, wanted.before) + commonAfter(text, span.end, wanted.after),
    }))
    .sort((one, other) => other.near - one.near)
    .slice(0, LOOKED_AT)
    .map(({ span }) => span)
}

function sightOf(index: IndexedText, span: Span, wanted: WantedSpan): Sight {
  const before = agreementBefore(index, span.start, wanted.before)
  const after = agreementAfter(index, span.end, wanted.after)
  const part = (side: Agreement | null, shared: number) =>
    side && (tellsApart(side, shared, wanted) ? side.share : 0)
  const score = scoreOf(1, part(before, wanted.shared.before), part(after, wanted.shared.after))
  return { ...span, before, after, score }
}

/** Words that were glued to their neighbour are still followed by what followed it. */
function isGluedByChance(
  index: IndexedText,
  { start, end, before, after }: Sight,
  wanted: WantedSpan,
): boolean {
  const text = index.folded.folded
  const goesOn = (side: Agreement | null, rest: string, described: string) =>
    rest === described || side === null || side.whole || side.near >= rest.length + BELIEVED.beside
  return !(
    goesOn(before, restBefore(text, start), wanted.restBefore) &&
    goesOn(after, restAfter(text, end), wanted.restAfter)
  )
}

/** Where there were copies, only what they did not share tells the meant one from them. */
function tellsApart(side: Agreement, shared: number, { occurrences: copies }: WantedSpan): boolean {
  return copies < 2 || side.near >= shared + BELIEVED.beyondCopy || (side.whole && side.near > shared)
}

/** The only place in context: but words with no context at all may be anybody's. */
const isTold = ({ before, after }: Sight, { occurrences: copies }: WantedSpan) =>
  before !== null || after !== null || copies === 1

/** Whether the words are those that were meant, though their surroundings differ. */
function isBelieved(
  text: string,
  index: IndexedText,
  sight: Sight,
  wanted: WantedSpan,
  places: number,
): boolean {
  if (places === 1 && wanted.occurrences < 2 && isSaidOnce(text, index, sight, wanted)) return true
  if (breaksOff(text, index, sight, wanted)) return false
  if (isBeside(sight, wanted)) return true
  return areBothReworded(sight, wanted) && !haveCrossed(index, sight, wanted.before, wanted.after)
}

/** Whole sentences, or more words than are repeated in an article: they were moved, not said again. */
function isSaidOnce(text: string, index: IndexedText, sight: Sight, wanted: WantedSpan): boolean {
  const length = lengthOf(wanted)
  if (length >= BELIEVED.distinctWords) return true
  const { start, end } = inOriginal(index, sight)
  const { before, after } = wanted.sentence
  return (
    length >= BELIEVED.sentenceWords &&
    before === 0 &&
    after === 0 &&
    beginsSentence(text, start) &&
    (endsSentence(text, end) || isSentenceEnd(wanted.exact))
  )
}

/** Words right beside the passage are those that were described: no other place in the sentence is like it. */
const isBeside = ({ before, after }: Sight, { shared }: WantedSpan) =>
  (before?.near ?? 0) >= shared.before + BELIEVED.beside ||
  (after?.near ?? 0) >= shared.after + BELIEVED.beside

/** Surroundings that were reworded must still agree on both sides, and more so the less the words say themselves. */
function areBothReworded({ score }: Sight, wanted: WantedSpan): boolean {
  const enough = lengthOf(wanted) > BELIEVED.shortWords ? BELIEVED.side : BELIEVED.bothSides
  return Math.min(score.before, score.after) >= enough
}

/** The passage stood in the middle of a sentence, and the rest of that sentence is another one, or gone. */
function breaksOff(text: string, index: IndexedText, sight: Sight, { sentence }: WantedSpan): boolean {
  const { start, end } = inOriginal(index, sight)
  const isLost = (side: Agreement | null, rest: number, isOver: () => boolean) =>
    side !== null && side.near < rest && (side.share < BELIEVED.lostSide || isOver())
  return (
    isLost(sight.before, sentence.before, () => beginsSentence(text, start)) ||
    isLost(sight.after, sentence.after, () => endsSentence(text, end))
  )
}

const lengthOf = ({ words }: WantedSpan) => tokenize(words).starts.length

/** Near-identical words in their context: never attached, but named as what the passage became. */
function isChanged(index: IndexedText, place: NearPlace, wanted: WantedSpan): boolean {
  if (isNeighbour(index.folded.folded.slice(place.start, place.end), wanted)) return false
  const { score } = place
  const weaker = Math.min(score.before, score.after)
  if (weaker >= BELIEVED.bothSides && lengthOf(wanted) <= BELIEVED.shortWords) return true
  if (weaker >= BELIEVED.side) return score.words >= BELIEVED.changedInContext
  const isAtOne = [place.before, place.after].some(
    (side) => side?.whole || (side?.near ?? 0) >= BELIEVED.beside,
  )
  return isAtOne && score.words >= BELIEVED.changedBesideOne
}

/** What stood beside the passage all along is not what it became. */
function isNeighbour(words: string, { neighbours, words: wanted }: WantedSpan): boolean {
  if (words === wanted || words.length < BELIEVED.neighbour) return false
  return neighbours.before.includes(words) || neighbours.after.includes(words)
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end

function settled(state: 'placed' | 'moved', spans: readonly Span[]): Resolution {
  return { state, spans, candidates: [] }
}

function proposed(
  state: 'changed' | 'missing' | 'ambiguous',
  text: string,
  index: IndexedText,
  wanted: WantedSpan,
  places: readonly NearPlace[],
): Resolution {
  const candidates = places.slice(0, SHOWN).map(({ start, end, score }): Candidate => {
    const span = inOriginal(index, { start, end })
    let compared: Candidate['differences'] | undefined
    return {
      ...span,
      spans: [span],
      score,
      // Worked out when somebody looks: a rebase of a thousand passages asks for none.
      get differences() {
        compared ??= compareMeaning(wanted.exact, text.slice(span.start, span.end), {
          headline: wanted.anyCase ?? false,
        })
        return compared
      },
    }
  })
  return { state, spans: [], candidates }
}

const WORST_FIRST = ['missing', 'ambiguous', 'changed', 'moved', 'placed'] as const

/** A passage of several spans stands as well as the worst of them, and only in their order. */
function together(found: readonly Resolution[]): Resolution {
  const state = WORST_FIRST.find((one) => found.some((resolution) => resolution.state === one)) ?? 'missing'
  const spans = found.map(({ spans: [span] }) => span)
  const isWhole = spans.every((span) => span !== undefined)
  if (isWhole && found.length > 0) {
    return inOrder(spans) ? { state, spans, candidates: [] } : asCandidate('ambiguous', found)
  }
  return asCandidate(state, found)
}

/** The best place of each span, as one candidate. */
function asCandidate(state: Resolution['state'], found: readonly Resolution[]): Resolution {
  const best = found.flatMap(({ spans: [span], candidates: [candidate] }): Candidate[] => {
    if (span) return [{ ...span, spans: [span], score: scoreOf(1, 1, 1), differences: [] }]
    return candidate ? [candidate] : []
  })
  if (best.length === 0) return { state, spans: [], candidates: [] }
  const mean = (part: keyof Score) => best.reduce((sum, { score }) => sum + score[part], 0) / best.length
  const candidate: Candidate = {
    start: Math.min(...best.map(({ start }) => start)),
    end: Math.max(...best.map(({ end }) => end)),
    spans: best.flatMap(({ spans }) => spans),
    score: scoreOf(mean('words'), mean('before'), mean('after')),
    get differences() {
      return best.flatMap(({ differences }) => differences)
    },
  }
  return { state, spans: [], candidates: [candidate] }
}

const inOrder = (spans: readonly (Span | undefined)[]) =>
  spans.every((span, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= (span?.start ?? 0))
