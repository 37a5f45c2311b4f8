import * as z from 'zod'
import { RUN_MODES, SOURCE_KINDS } from './model'

export const runInput = z.strictObject({ runId: z.uuid() })
export const startInput = z.strictObject({ runId: z.uuid(), mode: z.enum(RUN_MODES) })
/** What the start page hands in: files, or a text, and what it should be taken for. */
export const sourceKind = z.enum(SOURCE_KINDS)
