import { z } from 'zod'
import { parseDate } from '@/lib/text/edtf'

const id = z.uuid()
const line = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
const filled = (max: number, otherwise: string) => line(max).refine((text) => text !== '', otherwise)

export const addFigureSchema = z.strictObject({
  statementId: id,
  amount: filled(60, 'Give the amount as the sentence prints it.'),
  unit: filled(60, 'Say in which unit.'),
  measures: filled(200, 'Say what it measures.'),
  whose: filled(200, 'Say whose figure it is.'),
  asOf: line(40)
    .refine((text) => text === '' || parseDate(text).ok, 'A date such as 2025-11-20, 2025-11 or 2025-11-20~.')
    .default(''),
})
export const figureSchema = z.strictObject({ figureId: id })

export type AddFigure = z.output<typeof addFigureSchema>
