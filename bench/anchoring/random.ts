import type { Random } from '@/lib/anchoring/corpus/random'

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number) => least + random.below(most - least + 1)

export const oneOf = <T>(random: Random, list: readonly T[]) => random.pick(list) as T
