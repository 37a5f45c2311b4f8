import * as z from 'zod'
import type { AnnotationFields } from '@/lib/annotation/model'
import type { Destination } from './destination'

// Compiled checks begin by trying `eval`, which the desk's content policy stops and reports.
z.config({ jitless: true })

/** What was typed and not yet saved, kept in this tab so that a lost session or a closed page loses nothing. */
export type KeptDraft = {
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly fields: AnnotationFields
  readonly rowVersion: number
  /** Where a new annotation was to go. */
  readonly destination?: Destination
}

const kept = z.object({
  spans: z.array(z.object({ start: z.int(), end: z.int() })),
  fields: z.looseObject({
    voice: z.string(),
    note: z.string(),
    tags: z.array(z.string()),
    targets: z.array(z.string()),
  }),
  rowVersion: z.int(),
  destination: z.looseObject({ kind: z.enum(['none', 'draft', 'new']) }).optional(),
})

const keyOf = (versionId: string, what: string) => `proviso:annotation:${versionId}:${what}`

/** Keeps a draft; `what` is `new` or an annotation's id. A full or forbidden store is no reason to stop anyone. */
export function keepDraft(versionId: string, what: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(keyOf(versionId, what), JSON.stringify(draft))
  } catch {
    // Nothing to be done, and nothing is lost while the page is open.
  }
}

export function dropDraft(versionId: string, what: string): void {
  try {
    sessionStorage.removeItem(keyOf(versionId, what))
  } catch {
    // See keepDraft.
  }
}

/** What was kept, or null when there is nothing or it cannot be read. */
export function keptDraft(versionId: string, what: string): KeptDraft | null {
  try {
    const read = kept.safeParse(JSON.parse(sessionStorage.getItem(keyOf(versionId, what)) ?? 'null'))
    return read.success ? (read.data as unknown as KeptDraft) : null
  } catch {
    return null
  }
}
