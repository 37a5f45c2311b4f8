import * as z from 'zod'

const MAX_SPANS = 20

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end, { message: 'Select some words.' })

/**
 * A decision about where a passage lies in the current version. `seq` is the newest decision that was seen. `accept`
 * takes the words at `spans` (rough selections, UTF-16 code units of the current version); without spans, the place
 * that the machine found.
 */
export const decidePlacementInput = z.strictObject({
  annotationId: z.uuid(),
  seq: z.int().min(0),
  decision: z.enum(['accept', 'gone']),
  spans: z
    .array(span)
    .min(1, 'Select some words.')
    .max(MAX_SPANS, `At most ${MAX_SPANS} selections.`)
    .optional(),
  note: z.string().trim().max(2000, 'At most 2000 characters.').default(''),
})
export type DecidePlacement = z.input<typeof decidePlacementInput>
