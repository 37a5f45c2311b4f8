import search from 'approx-string-match'
import DiffMatchPatch from 'diff-match-patch'
import type { Resolution, SpanSelectors } from '@/lib/anchoring/model'
import { rebase } from '@/lib/anchoring/rebase'
import { resolve } from '@/lib/anchoring/resolve'
import type { Span } from '@/lib/text/span'

/** A passage of an older text, as each contender may know it. */
export type Sought = Span & { readonly exact: string; readonly selectors: readonly SpanSelectors[] }

/** `attached`: where the passage was put, without asking anybody. `lead`: the first place that was named. */
export type Answer = { readonly attached: Span | null; readonly lead: Span | null }

export type Contender = {
  readonly name: string
  /** Finds one passage in a newer text. */
  readonly find: (text: string, sought: Sought) => Answer
  /** Maps many passages of one text at once; null where it can only look for one after another. */
  readonly rebase: ((before: string, after: string, spans: readonly Span[]) => Answer[]) | null
}

const proviso: Contender = {
  name: 'Proviso',
  find: (text, { selectors }) => answerOf(resolve(text, selectors)),
  rebase: (before, after, spans) => rebase(before, after, spans).map(answerOf),
}

function answerOf({ spans, candidates }: Resolution): Answer {
  const attached = spans[0] ?? null
  return { attached, lead: attached ?? candidates[0] ?? null }
}

/** Errors that annotators allow: a quarter of the quotation, and for the longest no more than this. */
const ERRORS = { share: 0.25, most: 100 }

const approxStringMatch: Contender = {
  name: 'approx-string-match',
  find: (text, { exact, start }) => {
    const matches = search(text, exact, Math.min(ERRORS.most, Math.floor(exact.length * ERRORS.share)))
    const away = (match: Span) => Math.abs(match.start - start)
    const best = matches.reduce<(typeof matches)[number] | null>((kept, match) => {
      if (!kept || match.errors < kept.errors) return match
      return match.errors === kept.errors && away(match) < away(kept) ? match : kept
    }, null)
    return both(best && { start: best.start, end: best.end })
  },
  rebase: null,
}

/** The longest pattern that `match_main` takes. */
const BITS = 32

const diffMatchPatch: Contender = {
  name: 'diff-match-patch',
  find: (text, sought) => both(matched(matcherFor(text), text, sought)),
  rebase: (before, after, spans) => {
    const differ = new DiffMatchPatch()
    const diffs = differ.diff_main(before, after)
    return spans.map(({ start, end }) => {
      const mapped = { start: differ.diff_xIndex(diffs, start), end: differ.diff_xIndex(diffs, end) }
      return both(mapped.start < mapped.end ? mapped : null)
    })
  },
}

/** As annotators set it: wherever in the text it may be; the default gives up a thousand characters away. */
function matcherFor(text: string) {
  const matcher = new DiffMatchPatch()
  matcher.Match_Distance = text.length * 2
  return matcher
}

/** A long pattern is looked for by its two ends, as the library's own `patch_apply` does. */
function matched(matcher: DiffMatchPatch, text: string, { exact, start }: Sought): Span | null {
  const from = matcher.match_main(text, exact.slice(0, BITS), start)
  if (from < 0) return null
  if (exact.length <= BITS) return { start: from, end: from + exact.length }
  const tail = matcher.match_main(text, exact.slice(-BITS), from + exact.length - BITS)
  return tail < from ? null : { start: from, end: tail + BITS }
}

const both = (span: Span | null): Answer => ({ attached: span, lead: span })

export const CONTENDERS: readonly Contender[] = [proviso, approxStringMatch, diffMatchPatch]
