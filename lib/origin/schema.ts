import * as z from 'zod'
import { ORIGIN_KINDS } from '@/lib/article/model'

const MAX_NAME = 200
const MAX_WORDS = 1000

const origin = z.strictObject({
  kind: z.enum(ORIGIN_KINDS).exclude(['not_established']),
  name: z.string().trim().min(1, 'Name the origin.').max(MAX_NAME, `At most ${MAX_NAME} characters.`),
})
const verdict = z.enum(['accepted', 'refused'])
const rest = {
  verdict,
  words: z.string().max(MAX_WORDS).default(''),
  reason: z.string().max(MAX_WORDS).default(''),
}

export const decideInput = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('passage'), annotationId: z.uuid(), origin, ...rest }),
  z.strictObject({ about: z.literal('article'), articleId: z.uuid(), origin, ...rest }),
  z.strictObject({ about: z.literal('copy'), articleId: z.uuid(), copyOfId: z.uuid(), ...rest }),
])
export type DecideInput = z.output<typeof decideInput>

export const undoInput = z.strictObject({ seq: z.int() })
