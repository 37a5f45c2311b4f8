import type { Hit } from '@/lib/concordance/model'

/** Ticked places by key; they stay while pages and orders change. */
export type Ticks = ReadonlyMap<string, Hit>

export const NO_TICKS: Ticks = new Map()

/** Ticks one place, or takes its tick away. */
export function ticked(ticks: Ticks, hit: Hit): Ticks {
  return ticks.has(hit.key) ? without(ticks, [hit.key]) : withAll(ticks, [hit])
}

export const withAll = (ticks: Ticks, hits: readonly Hit[]): Ticks =>
  new Map([...ticks, ...hits.map((hit) => [hit.key, hit] as const)])

export function without(ticks: Ticks, keys: readonly string[]): Ticks {
  const gone = new Set(keys)
  return new Map([...ticks].filter(([key]) => !gone.has(key)))
}

const isFree = ({ marks }: Hit) => marks.length === 0

/**
 * Ticks all of these that are not annotated already; when they are ticked, takes all ticks of these away. What is
 * annotated is ticked by hand alone.
 */
export function allOrNone(ticks: Ticks, hits: readonly Hit[]): Ticks {
  if (!hits.every((hit) => !isFree(hit) || ticks.has(hit.key))) return freeTicked(ticks, hits)
  return without(
    ticks,
    hits.map(({ key }) => key),
  )
}

/** The lines from one to another, whichever comes first. */
export const rangeOf = (hits: readonly Hit[], from: number, to: number) =>
  hits.slice(Math.min(from, to), Math.max(from, to) + 1)

/** Ticks those of these that are not annotated already. */
export const freeTicked = (ticks: Ticks, hits: readonly Hit[]): Ticks => withAll(ticks, hits.filter(isFree))

/** How many of these are ticked. */
export const tickedOf = (ticks: Ticks, hits: readonly Hit[]) =>
  hits.filter(({ key }) => ticks.has(key)).length

/** How many of these are annotated already and not ticked. */
export const leftOut = (ticks: Ticks, hits: readonly Hit[]) =>
  hits.filter((hit) => !isFree(hit) && !ticks.has(hit.key)).length

/** How many ticks are not among these lines. */
export const elsewhere = (ticks: Ticks, hits: readonly Hit[]) => ticks.size - tickedOf(ticks, hits)
