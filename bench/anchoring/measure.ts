/** Milliseconds of single calls, in the order they were made. */
export type Times = readonly number[]

/**
 * Calls `work` for one item after another until all are done or `limit` milliseconds are spent. `processor` is the mean
 * of the milliseconds that processors worked for one call: on a busy machine the rest is waiting.
 */
export function timeEach<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => R,
): { readonly times: Times; readonly results: readonly R[]; readonly processor: number } {
  tidy()
  const times: number[] = []
  const results: R[] = []
  const until = performance.now() + limit
  const before = process.cpuUsage()
  for (const item of items) {
    const began = performance.now()
    results.push(work(item))
    const ended = performance.now()
    times.push(ended - began)
    if (ended > until) break
  }
  const { user, system } = process.cpuUsage(before)
  return { times, results, processor: (user + system) / 1000 / Math.max(1, times.length) }
}

/** The same words as a text of its own: nothing that was kept for another one helps with it. */
export const asNewText = (text: string, number: number) =>
  Buffer.from(`${text}\n\nRead for the ${number}th time.`, 'utf16le').toString('utf16le')

export const mean = (times: Times) => times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length)
export const median = (times: Times) => quantile(times, 0.5)

/** The time that `share` of the calls stay below. */
export function quantile(times: Times, share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const tidy = () => (globalThis as { gc?: () => void }).gc?.()
