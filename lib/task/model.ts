import type { WordsNow } from '@/lib/placement/words-now'

/** The kinds of work that wait, as the desk names them. */
export const TASK_KINDS = {
  suspect: 'Suspect evidence',
  thread: 'Threads',
  review: 'To review',
  look: 'Second looks',
  words: 'Words to sign',
  gap: 'Gaps in coverage',
  suggestion: 'Suggestions',
  article: 'Articles without annotations',
  import: 'Imports to confirm',
  health: 'Articles that come in badly',
  edition: 'Ready for the next edition',
  draft: 'Your drafts',
} as const
export type TaskKind = keyof typeof TASK_KINDS

/** Why a task stands where it stands. The order of the table is that of the queue: what is more useful comes first. */
export const REASONS = {
  'suspect-published': 'readers see a sentence that rests on it',
  'suspect-approved': 'an approved sentence rests on it',
  'suspect-written': 'a draft or a heading rests on it',
  'thread-blocking': 'it holds up publishing',
  mentioned: 'you are named in it',
  'review-asked': 'a colleague asked you',
  'review-waiting': 'it waits for somebody who did not write it',
  'thread-news': 'something new was said where you take part',
  'second-look': 'one more person has to look',
  'words-to-sign': 'a second person has not seen it',
  failing: 'its page was asked for again and brought something else',
  stopped: 'nobody looks at its page again as ordered',
  gap: 'nobody has read the article for it',
  suggestion: 'the machine proposes passages, a person decides',
  unannotated: 'nobody has annotated it',
  import: 'it was read and waits for your decisions',
  stale: 'nobody has looked at its page for long',
  ready: 'approved and not published',
  draft: 'written and not submitted',
} as const
export type Reason = keyof typeof REASONS

/** One thing that a person can do next. */
export type Task = {
  readonly kind: TaskKind
  /** What it is about, so that it can be claimed; another piece of work has another subject. */
  readonly subject: string
  readonly reason: Reason
  /** What is seen of it first: the words of the passage, the sentence, the title. */
  readonly title: string
  /** Where it is and what is known of it. */
  readonly about: string
  /** Of a suspect passage, once it is looked at: its words as they were and as the likeliest place has them. */
  readonly changed?: WordsNow
  readonly href: string
  /** Among tasks of the same reason: the more, the sooner. */
  readonly weight: number
  /** Since when it waits: ISO 8601, or empty. Of two alike the older is the sooner. */
  readonly since: string
}

/** Work of one kind that there is more of than was put into words. */
export type Uncounted = { readonly kind: TaskKind; readonly count: number }

/** Who has taken a task. */
export type Claim = {
  readonly kind: string
  readonly subject: string
  readonly by: string
  readonly own: boolean
  /** ISO 8601. */
  readonly until: string
}

/** Names a task; no two of a queue have the same. */
export const taskKey = ({ kind, subject }: { readonly kind: string; readonly subject: string }) =>
  `${kind} ${subject}`
