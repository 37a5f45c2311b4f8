import { z } from 'zod'
import { TASK_KINDS, type TaskKind } from './model'

export const taskSchema = z.strictObject({
  kind: z.enum(Object.keys(TASK_KINDS) as [TaskKind, ...TaskKind[]]),
  subject: z
    .string()
    .min(1)
    .max(300)
    .refine((text) => !/[\p{Cc}\p{Surrogate}]/u.test(text), 'It holds a character that cannot be stored.'),
})
export type TaskName = z.output<typeof taskSchema>
