import { deskPaths } from '@/lib/paths/desk'
import type { ThreadView } from '@/lib/thread/model'
import type { ThreadItem } from './model'

type Happened = Pick<ThreadItem, 'by' | 'news' | 'mentioned'> & { readonly at: string; readonly own: boolean }

/**
 * A thread as an item of somebody's inbox; null where nobody else said or decided anything. What they did there
 * themselves deals with all that was before.
 * @param reached ISO instant up to which they dealt with it; null when they never did
 */
export function threadItem(thread: ThreadView, reached: string | null): ThreadItem | null {
  const all = happenedIn(thread)
  const others = all.filter(({ own }) => !own)
  const newest = others.at(-1)
  if (!newest) return null
  const ownLast = all.findLast(({ own }) => own)?.at ?? ''
  const before = [ownLast, reached ?? ''].sort().at(-1) ?? ''
  const news = others.filter(({ at }) => at > before)
  return {
    kind: 'thread',
    key: `thread/${thread.publicId}`,
    words: thread.about.words,
    href: deskPaths.thread(thread.publicId),
    at: newest.at,
    done: news.length === 0,
    about: thread.about.kind,
    by: newest.by,
    news: newest.news,
    mentioned: (news.length > 0 ? news : others).some(({ mentioned }) => mentioned),
    open: thread.open,
    blocking: thread.blocking,
  }
}

function happenedIn({ comments, events }: ThreadView): Happened[] {
  const said = comments
    .filter(({ words }) => words !== null)
    .map(({ by, at, own, callsMe }) => ({
      by,
      at,
      own,
      news: 'comment' as const,
      mentioned: callsMe,
    }))
  const decided = events.map(({ by, at, own, kind }) => ({
    by,
    at,
    own,
    news: kind,
    mentioned: false,
  }))
  return [...said, ...decided].sort((a, b) => (a.at < b.at ? -1 : 1))
}
