import { compareMeaning } from '../meaning/compare'
import { breaksOff, isBelieved, isBeside, isChanged, isFewWords, isSaidOnce, isTold } from './belief'
import { type IndexedText, indexedText } from './indexed-text'
import type { Candidate, Resolution, Score, Span } from './model'
import { nearPlaces } from './near-places'
import { inOriginal } from './occurrences'
import { BELIEVED, scoreOf } from './score'
import { type Sight, sightsOf } from './sight'
import { type WantedSelectors, type WantedSpan, wantedSpan } from './wanted'

/** How many places a person is shown. */
const SHOWN = 5

/**
 * Where the described spans lie in `text`. It never guesses: words are placed only where they stand exactly, after
 * the closed list of cosmetic differences, in surroundings that single them out. The offsets in the selectors decide
 * nothing, so a paragraph added above changes nothing. Near places are only ever proposed, best first, with what
 * differs. Spans are in UTF-16 code units of `text`.
 */
export function resolve(text: string, selectors: readonly WantedSelectors[]): Resolution {
  return resolveIn(indexedText(text), selectors)
}

/** `resolve` in a text at hand, for many passages. */
export function resolveIn(index: IndexedText, selectors: readonly WantedSelectors[]): Resolution {
  const found = selectors.map((one) => resolveSpan(index, wantedSpan(one)))
  if (found.length === 1) return found[0] as Resolution
  return together(found)
}

function resolveSpan(index: IndexedText, wanted: WantedSpan): Resolution {
  if (wanted.anyCase) {
    // A headline that stands as it stood is not taken for its words in a sentence below it.
    const { anyCase: _, ...asItStood } = wanted
    const resolution = resolveSpan(index, asItStood)
    if (resolution.state === 'placed') return resolution
  }
  const sights = sightsOf(index, wanted)
  const inContext = sights.filter(({ before, after }) => (before?.whole ?? true) && (after?.whole ?? true))
  if (inContext.length > 1) return proposed('ambiguous', index, wanted, inContext)
  if (inContext[0] && isTold(inContext[0], wanted)) return settled('placed', index, inContext[0])

  const [best, next] = sights
  const believed = best && isBelieved(index, best, wanted, sights.length) ? best : null
  const meant = believed && isClear(believed, next) ? believed : null
  if (meant && isKnown(index, meant, wanted, sights.length)) return settled('moved', index, meant)
  const near = nearPlaces(index, wanted)
  const rival = near.find((place) => !believed || !overlaps(place, believed))
  if (
    meant &&
    isClear(meant, rival) &&
    !(rival && isFewWords(wanted) && contextOf(rival) >= contextOf(meant))
  ) {
    return settled('moved', index, meant)
  }

  const others = near.filter((place) => !sights.some((sight) => overlaps(sight, place)))
  const places = [...sights, ...others].sort((one, other) => other.score.total - one.score.total)
  const changed = (isFewWords(wanted) ? inContextFirst(others) : others).find((place) =>
    isChanged(index, place, wanted),
  )
  if (changed && !(believed && isClear(believed, changed))) {
    return proposed('changed', index, wanted, [changed, ...places.filter((place) => place !== changed)])
  }
  return proposed(sights.length > 1 ? 'ambiguous' : 'missing', index, wanted, places)
}

/** Nothing else in the text could be what the passage became. */
const isKnown = (index: IndexedText, sight: Sight, wanted: WantedSpan, places: number) =>
  isSaidOnce(index, sight, wanted, places) || (isBeside(sight, wanted) && !breaksOff(index, sight, wanted))

/** Of few words it says more where they stand than which of them stand there. */
const inContextFirst = (places: readonly Sight[]) =>
  [...places].sort((one, other) => contextOf(other) - contextOf(one))

const contextOf = ({ score: { before, after } }: Sight) => before + after

/** The best place is not the best by luck. */
const isClear = (best: Sight, next: Sight | undefined) =>
  !next || best.score.total - next.score.total >= BELIEVED.margin

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end

function settled(state: 'placed' | 'moved', index: IndexedText, place: Span): Resolution {
  return { state, spans: [inOriginal(index, place)], candidates: [] }
}

function proposed(
  state: 'changed' | 'missing' | 'ambiguous',
  index: IndexedText,
  wanted: WantedSpan,
  places: readonly Sight[],
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
        compared ??= compareMeaning(wanted.exact, index.text.slice(span.start, span.end), {
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
  // A span that is nowhere counts as nothing.
  const mean = (part: keyof Score) => best.reduce((sum, { score }) => sum + score[part], 0) / found.length
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
