import * as z from 'zod'
import { SEEN_OUTCOMES } from '@/lib/article/attempt-outcome'
import {
  ADDRESS_KINDS,
  CAUTION_KINDS,
  DETAIL_FIELDS,
  DETAIL_METHODS,
  DISPOSITIONS,
  ORIGIN_KINDS,
  PUBLISHER_NOTICE_KINDS,
  RIGHTS_POLICIES,
} from '@/lib/article/model'
import { details, origin, webAddress } from '@/lib/article/schema'
import { MAX_BYTES } from '@/lib/import/model'
import { MISSING_ROLES } from './missing-role'

const line = (max: number) => z.string().trim().max(max, `At most ${max} characters.`)
const offset = z.int().min(0)

const range = { id: z.string().max(200), blockIndex: offset, start: offset, end: offset }
const asked = { ...range, refused: z.boolean().optional() }
const confidence = z.enum(['low', 'medium', 'high'])
const blockKind = z.enum(['headline', 'paragraph', 'quote', 'caption', 'list_item', 'teaser', 'chrome'])
const inferredDetail = z.strictObject({
  value: z.string(),
  method: z.enum(['found', 'inferred']),
  reason: z.string(),
  confidence: confidence.optional(),
})

const reading = z.strictObject({
  outcome: z.literal('good'),
  charset: line(60),
  mediaType: z.enum(['text/html', 'text/plain']),
  headline: inferredDetail.nullable(),
  headlineBlock: offset.nullable(),
  workingTitle: z.string(),
  details: z.record(z.string(), inferredDetail),
  alternatives: z
    .record(z.string(), z.array(z.strictObject({ value: z.string(), reason: z.string() })))
    .optional(),
  addresses: z.array(
    z.strictObject({ kind: z.enum(['canonical', 'alias', 'copy']), url: z.string(), reason: z.string() }),
  ),
  blocks: z
    .array(
      z.strictObject({
        text: z.string(),
        kind: blockKind,
        disposition: z.enum(DISPOSITIONS),
        reason: z.string().max(300).optional(),
        lead: z.string().max(10_000).regex(/^\s*$/u).optional(),
      }),
    )
    .max(20_000),
  proposals: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ ...asked, kind: z.literal('split'), at: offset, reason: z.string(), confidence }),
      z.strictObject({ ...asked, kind: z.literal('set_aside'), blockKind, reason: z.string(), confidence }),
    ]),
  ),
  cautions: z.array(
    z.strictObject({
      ...asked,
      kind: z.enum(CAUTION_KINDS),
      reading: z.string().optional(),
      basis: z.string(),
      needsAcceptance: z.boolean(),
    }),
  ),
  text: z.string(),
  assess: z.strictObject({
    words: offset,
    warnings: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  }),
})

const notices = z
  .array(z.strictObject({ kind: z.enum(PUBLISHER_NOTICE_KINDS), words: line(1000).min(1) }))
  .max(50)

const accepted = z.strictObject({
  id: z.string().max(200),
  kind: z.enum(CAUTION_KINDS),
  reading: line(500).nullable(),
  basis: line(1000).min(1, 'Say on what the caution rests.'),
  needsAcceptance: z.boolean(),
  role: z.enum(MISSING_ROLES).optional(),
})

export const decisionsInput = z.strictObject({
  reading,
  accepted: z.array(accepted).max(2_000),
  workingTitle: line(300).min(1, 'An article without a headline needs a working title.'),
  details,
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: webAddress })).max(20),
  copyOfId: z.uuid().nullable(),
  origin: origin.nullable(),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: line(500) }),
  articleId: z.uuid().nullable(),
  said: z.boolean().optional(),
  asAlias: z.boolean().optional(),
  asAttempt: z.boolean().optional(),
  seenOutcome: z.enum(SEEN_OUTCOMES).optional(),
  cause: z.enum(['publisher_edit', 'fuller_capture', 're_extraction', 'repair']).optional(),
  notices: notices.optional(),
  refusedNotices: notices.optional(),
})

const typed = z.string().max(20_000, 'At most 20,000 characters.')
const typedDetail = z.strictObject({ value: typed, method: z.enum(DETAIL_METHODS), reason: typed })

/** Decisions while somebody works on them: one fact that is not right yet keeps no other from being saved. */
const unfinished = decisionsInput.extend({
  accepted: z.array(accepted.extend({ reading: typed.nullable(), basis: typed })).max(2_000),
  workingTitle: typed,
  details: z.partialRecord(z.enum(DETAIL_FIELDS), typedDetail),
  addresses: z.array(z.strictObject({ kind: z.enum(ADDRESS_KINDS), url: typed })).max(100),
  origin: z.strictObject({ kind: z.enum(ORIGIN_KINDS), name: typed }).nullable(),
  rights: z.strictObject({ policy: z.enum(RIGHTS_POLICIES), reason: typed }),
})

const draft = { draftId: z.uuid(), rowVersion: z.int() }
/** To be kept as it is so far. */
export const unfinishedInput = z.strictObject({ ...draft, decisions: unfinished })
/** To be made a version of. `leaveUndecided`: a person has said that what they did not decide stays as it came. */
export const draftInput = z.strictObject({
  ...draft,
  decisions: decisionsInput,
  leaveUndecided: z.boolean().optional(),
})
export const discardInput = z.strictObject({ draftId: z.uuid() })

/** How the original is looked at, and how many characters of its source. */
export const originalInput = z.strictObject({
  draft: z.uuid(),
  as: z.enum(['published', 'source']).default('published'),
  shown: z.coerce.number().int().min(1).max(MAX_BYTES).default(100_000),
})

const MAX_NAME = 300
/** What arrives at the start: files, or a text with what the clipboard had beside it, and what to take it for. */
export const uploadInput = z
  .strictObject({
    file: z
      .union([z.instanceof(File), z.array(z.instanceof(File)).max(1_000)])
      .optional()
      .transform((given) =>
        (given === undefined ? [] : [given].flat()).filter(({ size, name }) => size > 0 || name !== ''),
      ),
    text: z.string().optional(),
    html: z.string().optional(),
    as: z.enum(['', 'article', 'addresses', 'table', 'json', 'feed', 'opml']).default(''),
  })
  .refine(({ file, text }) => file.length > 0 || Boolean(text?.trim()), {
    message: 'Choose a file or paste a text.',
  })

/** What is read into a draft that had failed: a file, or a text that was pasted, perhaps as HTML. */
export const intoDraftInput = z
  .strictObject({
    draft: z.uuid(),
    file: z.instanceof(File).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
  })
  .refine(
    ({ file, text, html }) =>
      Boolean(file?.size || file?.name) || Boolean(text?.trim()) || Boolean(html?.trim()),
    {
      message: 'Choose a file or paste a text.',
    },
  )

/** A file's name as a hint: without folders, control characters or marks that turn the writing round. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, MAX_NAME)
}
