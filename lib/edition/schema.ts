import * as z from 'zod'
import { LEDGER_KINDS, NOTICE_KINDS, NOTICE_TARGETS } from './labels'

const reason = z.string().trim().min(1, 'Say why, in one sentence readers will see.').max(500)

/** What goes into the next edition, and why. Ids are those of revisions, statements and furniture revisions. */
export const editionChoices = z.strictObject({
  choose: z.array(z.uuid()).max(2000).default([]),
  withdraw: z
    .array(z.strictObject({ statementId: z.uuid(), kind: z.enum(['withdrawal', 'retraction']), reason }))
    .max(2000)
    .default([]),
  furniture: z.array(z.uuid()).max(2000).default([]),
  /** By statement id; what is not named gets the words that fit the change. */
  reasons: z.record(z.uuid(), z.strictObject({ kind: z.enum(LEDGER_KINDS), reason })).default({}),
  /** By furniture revision id. */
  furnitureReasons: z.record(z.uuid(), z.strictObject({ kind: z.enum(LEDGER_KINDS), reason })).default({}),
})
export type EditionChoices = z.output<typeof editionChoices>

export const publishInput = editionChoices.extend({
  /** The hash of the difference that was shown. */
  diffSha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PublishInput = z.input<typeof publishInput>

export const noticeInput = z.strictObject({
  targetKind: z.enum(NOTICE_TARGETS),
  targetId: z.string().trim().min(1, 'Choose what it is about.').max(200),
  kind: z.enum(NOTICE_KINDS),
  words: z.string().trim().min(1, 'Write what readers will see.').max(500),
  reason: z.string().trim().min(1, 'Say why; only the desk sees it.').max(2000),
})
export type NoticeInput = z.input<typeof noticeInput>

export const liftInput = z.strictObject({
  seq: z.int().positive(),
  reason: z.string().trim().min(1, 'Say why it is lifted.').max(2000),
})

export const targetInput = noticeInput.pick({ targetKind: true, targetId: true })
