import * as z from 'zod'
import { parseDate } from '@/lib/text/edtf'
import {
  ADDRESS_KINDS,
  BLOCK_KINDS,
  CAPTURE_METHODS,
  CAUTION_KINDS,
  DETAIL_METHODS,
  DISPOSITIONS,
  ORIGIN_KINDS,
  PUBLISHER_NOTICE_KINDS,
  RIGHTS_POLICIES,
  VERSION_CAUSES,
} from './model'

const MAX_TITLE = 300
const line = (max: number) => z.string().trim().max(max, `At most ${max} characters.`)

/** Only web addresses; never `javascript:` or a file. */
export const webAddress = z
  .string()
  .trim()
  .max(2000, 'At most 2,000 characters.')
  .pipe(z.url({ protocol: /^https?$/, error: 'An address starts with https:// or http://.' }))

export const detail = z
  .strictObject({
    value: line(1000).min(1, 'Say it, or leave the whole line empty.'),
    method: z.enum(DETAIL_METHODS),
    reason: line(1000).default(''),
  })
  .refine((given) => given.method !== 'inferred' || given.reason !== '', {
    message: 'An inferred value needs its reason.',
    path: ['reason'],
  })

const dateDetail = detail.refine((given) => parseDate(given.value).ok, {
  message: 'Write the date as 2025-11-29, 2025-11, 2025-11-29~ (about) or 2025-11-28/2025-11-30.',
  path: ['value'],
})

const titleDetail = detail.refine((given) => given.value.length <= MAX_TITLE, {
  message: `A title has at most ${MAX_TITLE} characters.`,
  path: ['value'],
})

const languageDetail = detail.refine((given) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given.value), {
  message: 'A language code such as en, uk or ru.',
  path: ['value'],
})

export const details = z.strictObject({
  title: titleDetail.optional(),
  published_by: detail.optional(),
  obtained_from: detail.optional(),
  byline: detail.optional(),
  published_date: dateDetail.optional(),
  language: languageDetail.optional(),
})

const block = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(BLOCK_KINDS),
  disposition: z.enum(DISPOSITIONS),
  reason: line(300).default(''),
})

/** Offsets in UTF-16 code units of the block's own text. */
const blockCaution = z.strictObject({
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(CAUTION_KINDS),
  reading: line(500).nullable().default(null),
  basis: line(1000).min(1, 'Say on what the caution rests.'),
  needsAcceptance: z.boolean().default(false),
})

export const origin = z.strictObject({ kind: z.enum(ORIGIN_KINDS), name: line(200).min(1) })

export const importInput = z.strictObject({
  /** A known article that this is a capture of. */
  articleId: z.uuid().optional(),
  /** A person has said that it is an article of its own, whatever it is like. */
  asNew: z.boolean().default(false),
  /** Addresses that a person has said lead to the known article as well. */
  aliases: z.array(webAddress).max(20).default([]),
  method: z.enum(CAPTURE_METHODS),
  raw: z.instanceof(Uint8Array).nullable(),
  /** Only for an excerpt, whose bytes are not held: the hash of the whole file. */
  rawSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  charset: line(60).optional(),
  mediaType: line(120).optional(),
  fileName: line(300).optional(),
  address: webAddress.optional(),
  /** When it was captured; now unless a story says otherwise. */
  capturedAt: z.date().optional(),
  workingTitle: line(MAX_TITLE).min(1, 'An article without a headline needs a working title.'),
  details,
  addresses: z
    .array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress }))
    .max(20)
    .default([]),
  copyOfId: z.uuid().nullable().default(null),
  origin: origin.nullable().default(null),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: line(500).default('') }),
  blocks: z.array(block).min(1, 'There is no text to keep.').max(20_000),
  cautions: z.array(blockCaution).max(2_000).default([]),
  notices: z
    .array(z.strictObject({ kind: z.enum(PUBLISHER_NOTICE_KINDS), words: line(1000).min(1) }))
    .max(50)
    .default([]),
  /** Why a new version of a known article differs; worked out when left empty. */
  cause: z.enum(VERSION_CAUSES).optional(),
  excerpted: z.boolean().default(false),
  wholeWords: z.int().min(1).optional(),
  slug: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional(),
  sample: z.boolean().default(false),
})
export type ImportInput = z.input<typeof importInput>

export const detailsInput = z.strictObject({
  articleId: z.uuid(),
  rowVersion: z.int(),
  workingTitle: line(MAX_TITLE).min(
    1,
    'Every article has a working title, beside its headline or in place of one.',
  ),
  details,
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress })).max(20),
  copyOfId: z.uuid().nullable(),
  origin: origin.nullable(),
})

export const rightsInput = z.strictObject({
  articleId: z.uuid(),
  policy: z.enum(RIGHTS_POLICIES),
  reason: line(500).min(1, 'Say why: readers of the history will ask.'),
})

export const noticeInput = z.strictObject({
  versionId: z.uuid(),
  kind: z.enum(PUBLISHER_NOTICE_KINDS),
  words: line(1000).min(1, 'Give the words of the notice.'),
})

/** A line of an article that is no notice of its publisher. */
export const refusedNoticeInput = noticeInput.omit({ versionId: true }).extend({ articleId: z.uuid() })
