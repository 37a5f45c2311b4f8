import * as z from 'zod'
import { RUN_MODES } from './model'

export const resultInput = z.strictObject({ run: z.uuid(), as: z.enum(['csv', 'json']).default('csv') })
export const runInput = z.strictObject({ runId: z.uuid() })
export const rowInput = z.strictObject({ rowId: z.uuid() })
export const startInput = z.strictObject({ runId: z.uuid(), mode: z.enum(RUN_MODES) })
