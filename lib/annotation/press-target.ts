/** What an annotation is about while somebody chooses, and what was suggested for it. */
type Chosen = {
  readonly targets: readonly string[]
  /** Of the suggestion that is corrected; empty when none is. */
  readonly suggested: readonly string[]
  /** Something has been chosen by a person, so that the targets are no longer those suggested. */
  readonly settled: boolean
}

/**
 * The targets after one of them is pressed: on or off. While a suggestion is corrected the first press says what it is
 * about instead of what was suggested, and the last one left stays: without any it would be no correction.
 */
export function pressTarget({ targets, suggested, settled }: Chosen, id: string): readonly string[] {
  const corrects = suggested.length > 0
  if (corrects && !settled) return [id]
  if (!targets.includes(id)) return [...targets, id]
  return corrects && targets.length === 1 ? targets : targets.filter((one) => one !== id)
}
