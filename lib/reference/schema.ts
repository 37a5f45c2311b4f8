import { z } from 'zod'
import { origin } from '@/lib/article/schema'
import { parseDate } from '@/lib/text/edtf'
import { HOW_READ, QUALITIES, TITLE_KINDS } from './model'

const keys = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  z.enum(Object.keys(words) as [Name, ...Name[]])

const line = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

const isAddress = (text: string) => {
  if (text === '') return true
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === ''
}

const fields = {
  outlet: line(120).refine((text) => text !== '', 'Name the outlet.'),
  title: line(300).refine((text) => text !== '', 'Give its title, or a description of it.'),
  titleKind: keys(TITLE_KINDS),
  date: line(40)
    .refine((text) => text === '' || parseDate(text).ok, 'A date such as 2025-11-20, 2025-11 or 2025-11-20~.')
    .default(''),
  url: line(2000).refine(isAddress, 'A whole address, beginning with https:// or http://.').default(''),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language code such as en, uk or ru.')
    .default('en'),
  translated: z.boolean().default(false),
  howRead: keys(HOW_READ),
  quality: keys(QUALITIES),
  origin: origin.nullable().default(null),
}

export const createReferenceSchema = z.strictObject(fields)
export const updateReferenceSchema = z.strictObject({
  referenceId: z.uuid(),
  rowVersion: z.number().int().min(1),
  ...fields,
})
export type CreateReference = z.input<typeof createReferenceSchema>
export type UpdateReference = z.input<typeof updateReferenceSchema>
