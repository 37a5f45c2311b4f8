import * as z from 'zod'

const id = z.uuid()
const words = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
    .transform((text) => text.normalize('NFC').trim())

export const entrySchema = z.strictObject({ subjectId: id })

export const ruleSchema = z.strictObject({
  subjectId: id,
  /** The number of the rule that was seen; 0 where there was none. */
  seen: z.int().min(0),
  useWhen: words(2000).refine((text) => text !== '', 'Say when to use it.'),
  notWhen: words(2000).default(''),
})
export type WriteRule = z.output<typeof ruleSchema>

export const pickSchema = z
  .strictObject({
    subjectId: id,
    annotationId: id,
    kind: z.enum(['good', 'bad']),
    because: words(500).default(''),
  })
  .refine(({ kind, because }) => kind === 'good' || because !== '', {
    path: ['because'],
    message: 'Say why it is a bad example.',
  })
export type PickExample = z.output<typeof pickSchema>

export const dropSchema = z.strictObject({ exampleId: id })
