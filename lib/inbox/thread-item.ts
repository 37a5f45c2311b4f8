import { deskPaths } from '@/lib/paths/desk'
import type { ThreadView } from '@/lib/thread/model'
import type { ThreadItem } from './model'

type Happened = Pick<ThreadItem, 'by' | 'news' | 'said' | 'mentioned'> & {
  readonly at: string
  readonly own: boolean
}

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
  const recent = news.length > 0 ? news : others
  const told = worthTelling(recent) ?? newest
  return {
    kind: 'thread',
    key: `thread/${thread.publicId}`,
    words: thread.about.words,
    href: deskPaths.thread(thread.publicId),
    at: newest.at,
    done: news.length === 0,
    about: thread.about.kind,
    by: told.by,
    news: told.news,
    said: told.said,
    mentioned: recent.some(({ mentioned }) => mentioned),
    open: thread.open,
    blocking: thread.blocking,
  }
}

/** That it was settled or taken up again; else that one is called; else what was said; else whatever is newest. */
function worthTelling(recent: readonly Happened[]): Happened | undefined {
  const newest = recent.at(-1)
  if (newest?.news === 'resolved' || newest?.news === 'reopened') return newest
  return (
    recent.findLast(({ mentioned }) => mentioned) ??
    recent.findLast(({ news }) => news === 'comment') ??
    newest
  )
}

function happenedIn({ comments, events }: ThreadView): Happened[] {
  const said = comments
    .filter(({ words }) => words !== null)
    .map(({ by, at, own, words, callsMe }) => ({
      by,
      at,
      own,
      news: 'comment' as const,
      said: words ?? '',
      mentioned: callsMe,
    }))
  const decided = events.map(({ by, at, own, kind, words }) => ({
    by,
    at,
    own,
    news: kind,
    said: words,
    mentioned: false,
  }))
  return [...said, ...decided].sort((a, b) => (a.at < b.at ? -1 : 1))
}
