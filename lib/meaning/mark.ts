import type { MeaningKind } from './model'

/** That a token is of a kind, and what it says there: two tokens with equal values say the same. */
export type Mark = {
  readonly kind: Exclude<MeaningKind, 'other'>
  readonly value: string
  /** It may be something else: the first word of a sentence, a noun of German. */
  readonly unsure?: true
  /** It names somebody only by pointing. Counts where who is meant is all that differs. */
  readonly points?: true
}
