import { z } from 'zod'
import { cleanText } from '@/lib/text/canonical-text'
import { isTitle } from './model'

const KEY = /^[a-z0-9_]+(?:[/-][a-z0-9_]+)*$/

/** One line, trimmed; the stored form of a title or name. */
export const lineSchema = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(
    z
      .string()
      .min(1, 'Write something here.')
      .max(200, 'At most 200 characters.')
      .refine((text) => !text.includes('\n'), 'One line only.'),
  )

/** The words of an address: lower-case letters and digits joined by hyphens. */
export const slugSchema = z
  .string()
  .max(80, 'At most 80 characters.')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Lower-case letters and digits, joined by hyphens.')

export const furnitureKeySchema = z
  .string()
  .max(200)
  .regex(KEY, 'Lower-case words joined by slashes or hyphens.')

export const writeFurnitureSchema = z
  .strictObject({
    key: furnitureKeySchema,
    subjectId: z.uuid().nullable().default(null),
    text: z
      .string()
      .max(20_000, 'At most 20,000 characters.')
      .transform((text) => cleanText(text).trim())
      .pipe(z.string().min(1, 'Write something here.')),
    /** Number of the wording that was on the screen, 0 for an empty place; left out by those who saw neither. */
    seen: z.number().int().min(0).nullable().default(null),
  })
  .refine(({ key, text }) => !isTitle(key) || (!text.includes('\n') && text.length <= 200), {
    path: ['text'],
    message: 'A title is one line of at most 200 characters.',
  })
export type WriteFurniture = z.output<typeof writeFurnitureSchema>

export const signFurnitureSchema = z.strictObject({ revisionId: z.uuid() })
export type SignFurniture = z.output<typeof signFurnitureSchema>
