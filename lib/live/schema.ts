import * as z from 'zod'

/** A slug, and from which audit number on; a browser that comes back says the number in a header instead. */
export const eventsInput = z.strictObject({
  article: z.string().min(1).max(200).optional(),
  since: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
})

/** At which annotation of the article the one behind a stream is; null when at none. */
export const whereInput = z.strictObject({ stream: z.uuid(), annotation: z.uuid().nullable() })
export type WhereInput = z.input<typeof whereInput>
