/** Repeatable choices: the same seed gives the same ones, on every machine. */
export type Random = {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number
  /** One of them; undefined when there is none. */
  readonly pick: <T>(of: readonly T[]) => T | undefined
  readonly shuffle: <T>(of: readonly T[]) => T[]
}

/** A generator whose seed is a name: FNV-1a over its UTF-16 code units, then Marsaglia's xorshift32. */
export function randomFrom(name: string): Random {
  let state = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193)
  if (state === 0) state = 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x1_0000_0000
  }
  // The first numbers of similar seeds are alike.
  for (let skip = 0; skip < 8; skip += 1) next()
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (of) => of[below(of.length)],
    shuffle: (of) =>
      of
        .map((one) => ({ one, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
  }
}
