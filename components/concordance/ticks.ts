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

/** Ticks all of these; when all are ticked already, takes their ticks away. */
export const allOrNone = (ticks: Ticks, hits: readonly Hit[]): Ticks =>
  hits.every(({ key }) => ticks.has(key))
    ? without(
        ticks,
        hits.map(({ key }) => key),
      )
    : withAll(ticks, hits)

/** Ticks everything from one line to another, whichever comes first. */
export function rangeTicked(ticks: Ticks, hits: readonly Hit[], from: number, to: number): Ticks {
  return withAll(ticks, hits.slice(Math.min(from, to), Math.max(from, to) + 1))
}

/** How many ticks are not among these lines. */
export const elsewhere = (ticks: Ticks, hits: readonly Hit[]) =>
  ticks.size - hits.filter(({ key }) => ticks.has(key)).length
