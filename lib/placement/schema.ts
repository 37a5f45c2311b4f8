import * as z from 'zod'

const MAX_SPANS = 20

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end, { message: 'Select some words.' })

const spans = z.array(span).min(1, 'Select some words.').max(MAX_SPANS, `At most ${MAX_SPANS} selections.`)
const note = z.string().trim().max(2000, 'At most 2000 characters.').default('')

/**
 * A decision about where a passage lies in the current version. `seq` is the newest decision that was seen. `accept`
 * takes the words at `spans` (rough selections, UTF-16 code units of the current version); without spans, the place
 * that the machine found.
 */
export const decidePlacementInput = z.strictObject({
  annotationId: z.uuid(),
  seq: z.int().min(0),
  decision: z.enum(['accept', 'gone']),
  spans: spans.optional(),
  note,
})
export type DecidePlacement = z.input<typeof decidePlacementInput>

/**
 * Other words for a passage that stands. `versionId` is the text that was seen, of which `spans` (rough selections, UTF-16
 * code units) are all the passage has from now on; `seq` is the newest decision that was seen.
 */
export const takeWordsInput = z.strictObject({
  annotationId: z.uuid(),
  versionId: z.uuid(),
  seq: z.int().min(0),
  spans,
  note,
  /** ISO instant of the state that is restored with it; only told. */
  restores: z.iso.datetime().optional(),
})
export type TakeWords = z.input<typeof takeWordsInput>
