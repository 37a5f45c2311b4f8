import { deskPaths } from '@/lib/paths/desk'
import type { ThreadAbout, ThreadEventView, ThreadKind } from '@/lib/thread/model'
import { RESOLVE_REASONS } from '@/lib/thread/model'

export const THREAD_PROBLEMS = {
  'nothing-there': 'What this is about is no longer there. Nothing was said.',
  'no-such-thread': 'This thread is no longer there.',
  'is-resolved': 'Somebody resolved this thread meanwhile. Reopen it to go on; what you typed is still here.',
  'is-open': 'Somebody reopened this thread meanwhile.',
  'no-such-comment': 'This comment was taken back already.',
} as const

export const FIELD_NAMES = { words: 'What you say', reason: 'Reason' } as const

export const KIND_WORDS: Readonly<Record<ThreadKind, string>> = {
  annotation: 'on a passage',
  statement: 'on a sentence',
  article: 'on the article',
}

/** What somebody did to a thread, after their name. */
export function eventWords({ kind, reason }: Pick<ThreadEventView, 'kind' | 'reason'>): string {
  if (kind === 'resolved') return `resolved it: ${reason ? RESOLVE_REASONS[reason] : ''}`
  if (kind === 'reopened') return 'reopened it'
  return kind === 'blocking' ? 'said that it stops publishing' : 'said that it no longer stops publishing'
}

/** Where what a thread is about stands on the desk. */
export function aboutHref({ kind, publicId, slug }: ThreadAbout): string {
  if (kind === 'statement') return `${deskPaths.statement(publicId)}#threads`
  if (kind === 'annotation' && slug) return `${deskPaths.workspace(slug)}#annotation-${publicId}`
  return deskPaths.workspace(publicId)
}

export const shortened = (words: string, most = 90) =>
  words.length > most ? `${words.slice(0, most).replace(/\s+\S*$/, '')} …` : words
