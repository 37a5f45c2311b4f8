import type { Refused } from '@/lib/annotation/carry-out-change'
import type { RestingStatement } from '@/lib/annotation/model'
import { ANNOTATION_PROBLEMS, ATTACH_PROBLEMS } from './words'

const GENERAL: Readonly<Record<string, string>> = {
  ...ATTACH_PROBLEMS,
  ...ANNOTATION_PROBLEMS,
  'signed-out': 'You are signed out. Sign in again in another tab, then try again.',
  stale: 'Others keep changing this annotation. Nothing of yours is saved: look at it, then try again.',
  unreached: 'The server could not be reached. Try again.',
  'changed-since': 'Somebody changed this since. Nothing of theirs was written over.',
  frozen: 'The statement was submitted: its evidence stays as it is. Open its next draft to change it.',
  'not-found': 'This is no longer there. Nothing was changed.',
  suspect: 'It has to be said first where this passage stands now. Its card leads there.',
  'not-current': 'A newer version of the article came in. Passages are changed in the newest one.',
  'same-place': 'The passage lies there already.',
}

/** What an action refused, in a sentence that says what to do. */
export function refusalWords({ reason, details }: Refused): string {
  if (reason !== 'rests-on') return GENERAL[reason] ?? `This was refused (${reason}). Nothing was changed.`
  const { statements } = details as { statements: RestingStatement[] }
  const named = statements.map(
    ({ wording, submitted }) => `“${short(wording)}”${submitted ? '' : ' (a draft)'}`,
  )
  return `It cannot be deleted, because this rests on it: ${named.join('; ')}.`
}

const MOST = 80
/** The beginning of words that are too long for a line. */
export const short = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)} …` : words)
