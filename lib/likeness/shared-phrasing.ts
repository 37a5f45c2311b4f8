import type { PlainWord } from '@/lib/meaning/plain-words'
import { FEWEST_SHARED_WORDS, LIKE_FROM, SHARED_RUN, type SharedPhrasing, type SharedRun } from './model'

type Stretches = readonly (readonly PlainWord[])[]
/** The words in one row, and for each how many of its stretch are left from it on. */
type Row = { readonly words: readonly PlainWord[]; readonly left: readonly number[] }

/** Places of one run that are compared; a phrase that stands more often is no sign of anything. */
const MOST_PLACES = 8

/**
 * What two texts share in words, as `ownWords` gives them: every run of at least `run` words that stands in both. Linear
 * in the length of the two texts, but for phrases that stand in one of them again and again.
 */
export function sharedPhrasing(here: Stretches, there: Stretches, run = SHARED_RUN): SharedPhrasing {
  const [own, other] = [rowOf(here), rowOf(there)]
  const places = placesOf(other, run)
  const shared = { own: new Uint8Array(own.words.length), other: new Uint8Array(other.words.length) }
  const runs: SharedRun[] = []
  let done = 0
  for (let at = 0; at < own.words.length; at += 1) {
    const key = keyAt(own, at, run)
    for (const place of (key !== null && places.get(key)) || []) {
      shared.own.fill(1, at, at + run)
      shared.other.fill(1, place, place + run)
      const begun = at > 0 && sameWord(own, at - 1, other, place - 1)
      if (begun && at < done) continue
      const length = lengthOf(own, at, other, place)
      runs.push(runOf(own, at, other, place, length))
      done = Math.max(done, at + length)
    }
  }
  return {
    share: part(count(shared.own), own.words.length),
    otherShare: part(count(shared.other), other.words.length),
    sharedWords: count(shared.own),
    longestRun: runs.reduce((most, { words }) => Math.max(most, words), 0),
    runs: longestAt(runs),
  }
}

/** Whether so much is shared that one of the two is proposed to be a copy of the other, or both of a third. */
export function isLike(
  { share, otherShare, sharedWords }: Omit<SharedPhrasing, 'runs'>,
  from = LIKE_FROM,
): boolean {
  return sharedWords >= FEWEST_SHARED_WORDS && Math.max(share, otherShare) >= from
}

function rowOf(stretches: Stretches): Row {
  const words = stretches.flat()
  const left = stretches.flatMap((stretch) => stretch.map((_, at) => stretch.length - at))
  return { words, left }
}

function keyAt({ words, left }: Row, at: number, run: number): string | null {
  if ((left[at] ?? 0) < run) return null
  let key = ''
  for (let step = 0; step < run; step += 1) key += `${words[at + step]!.plain} `
  return key
}

function placesOf(row: Row, run: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  row.words.forEach((_, at) => {
    const key = keyAt(row, at, run)
    if (key === null) return
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  })
  return places
}

function lengthOf(own: Row, at: number, other: Row, place: number): number {
  const most = Math.min(own.left[at] ?? 0, other.left[place] ?? 0)
  let length = 0
  while (length < most && own.words[at + length]!.plain === other.words[place + length]!.plain) length += 1
  return length
}

/** Whether the words before go together already, in their stretches. */
const sameWord = (own: Row, at: number, other: Row, place: number) =>
  (own.left[at] ?? 0) > 1 &&
  (other.left[place] ?? 0) > 1 &&
  own.words[at]?.plain === other.words[place]?.plain

const runOf = (own: Row, at: number, other: Row, place: number, words: number): SharedRun => ({
  here: { start: own.words[at]!.start, end: own.words[at + words - 1]!.end },
  there: { start: other.words[place]!.start, end: other.words[place + words - 1]!.end },
  words,
})

/** Of runs that begin at one place the longest; those inside another are no runs of their own. */
function longestAt(runs: readonly SharedRun[]): SharedRun[] {
  const sorted = [...runs].sort((a, b) => a.here.start - b.here.start || b.words - a.words)
  const kept: SharedRun[] = []
  for (const one of sorted) if (one.here.end > (kept.at(-1)?.here.end ?? -1)) kept.push(one)
  return kept
}

const count = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0)
const part = (some: number, all: number) => (all === 0 ? 0 : some / all)
