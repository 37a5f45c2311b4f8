import { z } from 'zod'
import { lineSchema, slugSchema } from '@/lib/furniture/schema'
import { parseDate } from '@/lib/text/edtf'
import { BASES, PLAN_VERSION_KINDS } from './model'

const id = z.uuid()
const ordinal = z.number().int().min(1).max(1000)
const titled = { slug: slugSchema, title: lineSchema }
const note = z.string().trim().max(500, 'At most 500 characters.')

/** A date that can be shown, as EDTF. */
export const edtfSchema = z
  .string()
  .trim()
  .refine(
    (value) => parseDate(value).ok,
    'A date such as 2025-11-20, 2025-11, 2025-11-20~ or 2025-10-24/2025-10-26.',
  )
const dateBasis = note.min(1, 'Say where the date comes from.')
const dated = { date: edtfSchema, dateBasis }
/** A date that no source supports is empty; then the words of the source stand for it. */
const eventDate = {
  date: z.union([z.literal(''), edtfSchema]),
  dateBasis,
  dateWords: note.default(''),
}
const hasDateOrWords = ({ date, dateWords }: { date: string; dateWords: string }) =>
  date !== '' || dateWords !== ''
const DATE_RULE = {
  path: ['dateWords'],
  message: 'Without a date, give the words of the source for when it was.',
}

export const createPlanSchema = z.strictObject(titled)
export const createSectionSchema = z.strictObject({ planId: id, ordinal, ...titled })
export const createPointSchema = z.strictObject({
  planId: id,
  sectionId: id,
  number: z.number().int().min(1).max(999),
  ...titled,
})
export const movePointSchema = z.strictObject({ subjectId: id, sectionId: id, seenSectionId: id })

const framing = {
  ordinal,
  giverId: id.nullable().default(null),
  giverBasis: z.enum(BASES).default('not_stated'),
  askerId: id.nullable().default(null),
  askerBasis: z.enum(BASES).default('not_stated'),
  framedById: id.nullable().default(null),
  headingId: id.nullable().default(null),
}
const basisGoesWithParty = (value: {
  giverId: string | null
  giverBasis: string
  askerId: string | null
  askerBasis: string
}) =>
  (value.giverId === null) === (value.giverBasis === 'not_stated') &&
  (value.askerId === null) === (value.askerBasis === 'not_stated')
const BASIS_RULE = {
  path: ['giverBasis'],
  message: 'A party that is named has a basis; without a party it is not stated.',
}

export const createConcessionSchema = z
  .strictObject({ ...framing, ...titled })
  .refine(basisGoesWithParty, BASIS_RULE)
/** `seen` is what the screen showed; when it is no longer so, nothing is written. */
export const changeConcessionSchema = z
  .strictObject({ subjectId: id, ...framing, seen: z.strictObject(framing) })
  .refine(basisGoesWithParty, BASIS_RULE)

export const createEventSchema = z.strictObject({ ...eventDate, ...titled }).refine(hasDateOrWords, DATE_RULE)
export const changeEventSchema = z
  .strictObject({
    subjectId: id,
    ...eventDate,
    seen: z.strictObject({ date: z.string(), dateBasis: z.string(), dateWords: z.string().default('') }),
  })
  .refine(hasDateOrWords, DATE_RULE)

const described = {
  ordinal,
  versionKind: z.enum(PLAN_VERSION_KINDS),
  author: note.default(''),
  ...dated,
  extentSeen: note.min(1, 'Say how much of its text was seen.'),
  /** Only then can a provision be called dropped. */
  seenWhole: z.boolean().default(false),
}
export const createPlanVersionSchema = z.strictObject({ planId: id, ...described, ...titled })
/** `seen` is what the screen showed; when it is no longer so, nothing is written. */
export const changePlanVersionSchema = z.strictObject({
  subjectId: id,
  author: described.author,
  ...dated,
  extentSeen: described.extentSeen,
  seenWhole: z.boolean(),
  seen: z.strictObject({
    author: z.string(),
    date: z.string(),
    dateBasis: z.string(),
    extentSeen: z.string(),
    seenWhole: z.boolean(),
  }),
})

export const changeSlugSchema = z.strictObject({ subjectId: id, slug: slugSchema, seenSlug: slugSchema })

export type CreatePlan = z.output<typeof createPlanSchema>
export type CreateSection = z.output<typeof createSectionSchema>
export type CreatePoint = z.output<typeof createPointSchema>
export type MovePoint = z.output<typeof movePointSchema>
export type CreateConcession = z.output<typeof createConcessionSchema>
export type ChangeConcession = z.output<typeof changeConcessionSchema>
type Optional<Values, Key extends keyof Values> = Omit<Values, Key> & Partial<Pick<Values, Key>>
export type CreateEvent = Optional<z.output<typeof createEventSchema>, 'dateWords'>
export type ChangeEvent = z.output<typeof changeEventSchema>
export type CreatePlanVersion = Optional<z.output<typeof createPlanVersionSchema>, 'seenWhole'>
export type ChangePlanVersion = z.output<typeof changePlanVersionSchema>
export type ChangeSlug = z.output<typeof changeSlugSchema>

const names = z
  .array(lineSchema)
  .max(60, 'At most 60 names.')
  .transform((words) => [...new Set(words)])
/** The whole list of other names of a subject; `seen` is the one that the screen showed. */
export const setAliasesSchema = z.strictObject({
  subjectId: id,
  words: names,
  seen: z.strictObject({ words: z.array(z.string()) }),
})
export type SetAliases = z.output<typeof setAliasesSchema>
