import type { RefusalReason } from '@/lib/result/refusal'
import type { Success } from '@/lib/result/result'

export type FieldErrors = Readonly<Record<string, readonly string[] | undefined>>

/** What a door answers: the command's outcome, or why it was not asked, or that something broke (see the log). */
export type ActionResult<Value, Reason extends string = never> =
  | Success<Value>
  | { readonly ok: false; readonly reason: Reason | RefusalReason; readonly details?: unknown }
  | { readonly ok: false; readonly reason: 'refused'; readonly details: { readonly message: string } }
  | {
      readonly ok: false
      readonly reason: 'invalid'
      /** By name of the outermost field. */
      readonly fields: FieldErrors
      /** What of that lies further in, by path: `details.title.reason`. */
      readonly within: FieldErrors
    }
  | { readonly ok: false; readonly reason: 'failed'; readonly incident: string }
