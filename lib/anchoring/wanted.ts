import { fold, foldedOffset, foldText } from '../meaning/cosmetic'
import { restAfter, restBefore } from './compound'
import type { QuoteSelector, SpanSelectors } from './model'
import type { Wanted } from './occurrences'
import { begunIn, endedIn, isSentenceEnd } from './sentence-border'

/** What a span's selectors ask for, folded: the words, and those before and after them. */
export type WantedSpan = Wanted & {
  /** The words as they stood, not folded. */
  readonly exact: string
  readonly before: string
  readonly after: string
  /** How often the words stood in the old text. */
  readonly occurrences: number
  /** How much of the words before and after the other copies there had too, in letters and marks. */
  readonly shared: { readonly before: number; readonly after: number }
  /** What stood on either side, folded, for about as long as the passage is. */
  readonly neighbours: { readonly before: string; readonly after: string }
  /** What else in the old text resembled the words, folded; looked for when it is asked for. */
  readonly alike: () => readonly string[]
  /** What stood before and behind the words in the same sentence, folded; empty where they began or ended it. */
  readonly sentence: { readonly before: string; readonly after: string }
}

/** The selectors of one span in compared form. */
export function wantedSpan(selectors: WantedSelectors): WantedSpan {
  const { prefix, exact, suffix } = selectors.quote
  // Folded as one piece: white space and marks where the parts meet count once.
  const whole = fold(prefix + exact + suffix)
  const start = foldedOffset(whole, prefix.length)
  const end = foldedOffset(whole, prefix.length + exact.length)
  const words = whole.folded.slice(start, end)
  return {
    exact,
    words: words.trim(),
    restBefore: restBefore(whole.folded, start),
    restAfter: restAfter(whole.folded, end),
    before: whole.folded.slice(0, start),
    after: whole.folded.slice(end),
    gluedTo: gluedTo(selectors.quote, whole.folded.slice(0, start), whole.folded.slice(end)),
    occurrences: selectors.occurrences ?? 1,
    shared: selectors.shared ?? { before: 0, after: 0 },
    // Asked for only where a passage has become doubtful.
    get neighbours() {
      return {
        before: foldText(selectors.neighbours?.before ?? prefix),
        after: foldText(selectors.neighbours?.after ?? suffix),
      }
    },
    alike: () => selectors.alike ?? [],
    get sentence() {
      return {
        before: foldText(begunIn(prefix)).trim(),
        after: isSentenceEnd(exact) ? '' : foldText(endedIn(suffix)).trim(),
      }
    },
    ...(selectors.headline && { anyCase: true }),
  }
}

/**
 * What the words may be glued to: paragraphs lose the line between them, sentences the space. Anywhere else, and from
 * figure to figure or small letter to small letter, a lost space makes another word: "may be" and "maybe".
 */
function gluedTo({ prefix, exact, suffix }: QuoteSelector, before: string, after: string) {
  const opens = /\n\s*$/.test(prefix) || (/\s$/.test(prefix) && isSentenceEnd(prefix.trimEnd()))
  const closes = /^\s*\n/.test(suffix) || (/^\s/.test(suffix) && isSentenceEnd(exact))
  const [left, right] = [before.trimEnd(), after.trimStart()]
  return {
    before: opens && !MAKES_ONE_WORD.test(left.slice(-1) + exact.slice(0, 1)) ? left : '',
    after: closes && !MAKES_ONE_WORD.test(exact.slice(-1) + right.slice(0, 1)) ? right : '',
  }
}

const MAKES_ONE_WORD = /^(?:\p{N}{2}|\p{L}\p{Ll}|\p{N}\p{Ll})$/u

/** Selectors that come from elsewhere know nothing of copies. */
export type WantedSelectors = Pick<SpanSelectors, 'quote'> &
  Partial<Pick<SpanSelectors, 'occurrences' | 'shared' | 'neighbours' | 'alike' | 'headline'>>
