import * as z from 'zod'
import { MOTIVATIONS, VOICES } from './model'

const MAX_SPANS = 20
const MAX_TAGS = 20
const MAX_TARGETS = 40

const keys = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]])
const line = (max: number) => z.string().trim().max(max, `At most ${max} characters.`)

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end, { message: 'Select some words.' })

const fields = {
  motivation: keys(MOTIVATIONS).default('highlighting'),
  voice: keys(VOICES),
  speakerId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  speakerDescription: line(300).default(''),
  chain: line(300).default(''),
  originId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  note: line(10_000).default(''),
  tags: z
    .array(line(60).min(1))
    .max(MAX_TAGS, `At most ${MAX_TAGS} tags.`)
    .default([])
    .transform((tags) => [...new Set(tags)]),
  targets: z
    .array(z.uuid())
    .max(MAX_TARGETS, `At most ${MAX_TARGETS} targets.`)
    .default([])
    .transform((ids) => [...new Set(ids)]),
}

export const createInput = z.strictObject({
  versionId: z.uuid(),
  /** Rough selections in UTF-16 code units of the version's text; the server finds the words. */
  spans: z.array(span).min(1, 'Select some words.').max(MAX_SPANS, `At most ${MAX_SPANS} selections.`),
  ...fields,
})
export type CreateInput = z.input<typeof createInput>
export type CreateValues = z.output<typeof createInput>

export const updateInput = z.strictObject({
  id: z.uuid(),
  rowVersion: z.int(),
  /** ISO instant of the state that is restored with it; only told. */
  restores: z.iso.datetime().optional(),
  ...fields,
})
export type UpdateInput = z.input<typeof updateInput>

export const standingInput = z.strictObject({ id: z.uuid(), rowVersion: z.int() })
export type StandingInput = z.input<typeof standingInput>

/** Annotations to show in a version, by their ids. */
export const viewsInput = z.strictObject({ versionId: z.uuid(), ids: z.array(z.uuid()).max(500) })

/** The text whose deleted annotations are asked for. */
export const deletedInput = z.strictObject({ versionId: z.uuid() })

export const historyInput = z.strictObject({ publicId: z.string().min(1).max(40) })
