import { SHORT_WHY } from '@/components/suspect/words'
import { eventWords, KIND_WORDS } from '@/components/thread/words'
import type { InboxItem, ThreadItem } from '@/lib/inbox/model'

/** Why an item is in somebody's inbox, in a few words. */
export function whyWords(item: InboxItem): string {
  if (item.kind === 'review') return `${item.by} asks you for a review${item.note ? `: ${item.note}` : ''}`
  if (item.kind === 'suspect') return `suspect evidence: ${SHORT_WHY[item.why]} · ${item.article}`
  return `${threadNews(item)} ${KIND_WORDS[item.about]}`
}

function threadNews({ by, news, mentioned }: ThreadItem): string {
  if (mentioned && news === 'comment') return `${by} calls you`
  if (news === 'comment') return `${by} said something`
  if (news === 'resolved') return `${by} resolved a thread`
  return `${by} ${eventWords({ kind: news, reason: null }).replace(/\bit\b/, 'a thread')}`
}

/** Keys of the inbox, as the list of keys shows them. */
export const INBOX_KEYS = [
  { key: 'j', what: 'next' },
  { key: 'k', what: 'previous' },
  { key: 'Enter', what: 'open it' },
  { key: 'e', what: 'done with it' },
] as const
