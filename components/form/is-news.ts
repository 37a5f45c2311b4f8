import type { Answer, Unreached } from './use-action.client'

/** Answers that say nothing of what the page shows. */
const NOTHING_NEW: ReadonlySet<string> = new Set([
  'signed-out',
  'forbidden',
  'unreached',
  'foreign-origin',
  'too-many',
  'invalid',
  'failed',
])

/**
 * Whether an answer means that the page shows something old. After the others it stays as it is, with all that was
 * typed: loaded anew without a session, it would lead away to signing in.
 */
export function isNews(answer: Answer | Unreached | null): boolean {
  return answer !== null && (answer.ok || !NOTHING_NEW.has(answer.reason))
}
