import * as z from 'zod'
import { VOICES, type Voice } from '@/lib/annotation/model'
import {
  ASKED_NOTHING,
  type Asked,
  HIT_ORDERS,
  MOST_ANNOTATED,
  WHICH_BLOCKS,
  WHICH_MARKED,
  WHICH_VERSIONS,
} from './model'

const keys = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]])

const askedSchema = z.object({
  q: z.string().max(300).catch(''),
  order: keys(HIT_ORDERS).catch(ASKED_NOTHING.order),
  article: z.string().max(200).catch(''),
  versions: keys(WHICH_VERSIONS).catch(ASKED_NOTHING.versions),
  blocks: keys(WHICH_BLOCKS).catch(ASKED_NOTHING.blocks),
  marked: keys(WHICH_MARKED).catch(ASKED_NOTHING.marked),
  across: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** What an address asks for; what it does not say, or says wrongly, is as at first. */
export const askedOf = (query: Readonly<Record<string, unknown>>): Asked => askedSchema.parse(query)

const id = z.uuid()
const voices = keys<Voice>(VOICES)

export const annotateHitsSchema = z.strictObject({
  hits: z
    .array(
      z
        .strictObject({
          versionId: id,
          start: z.int().min(0),
          end: z.int().min(1),
          voice: voices,
          speakerId: id.nullable().default(null),
          speakerDescription: z.string().trim().max(300).default(''),
          chain: z.string().trim().max(300).default(''),
        })
        .refine(({ start, end }) => start < end),
    )
    .min(1, 'Tick a line.')
    .max(MOST_ANNOTATED, `At most ${MOST_ANNOTATED} at once.`),
  targets: z
    .array(id)
    .min(1, 'Choose what they are about.')
    .max(40, 'At most 40 targets.')
    .transform((ids) => [...new Set(ids)]),
  note: z.string().trim().max(10_000, 'At most 10000 characters.').default(''),
})
export type AnnotateHits = z.output<typeof annotateHitsSchema>

/** Nothing is asked for but what the person who asks made last. */
export const lastTogetherSchema = z.strictObject({})

export const takeBackSchema = z.strictObject({
  annotations: z
    .array(z.strictObject({ id, rowVersion: z.int() }))
    .min(1)
    .max(MOST_ANNOTATED),
})
export type TakeBack = z.output<typeof takeBackSchema>
