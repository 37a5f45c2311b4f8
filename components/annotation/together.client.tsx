'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect } from 'react'
import { sayInboxChanged } from '@/components/inbox/inbox-changed'
import { heldBy, heldCount, holding, released } from '@/components/live/held-updates'
import { type News, shownNews } from '@/components/live/shown-news'
import { useLive } from '@/components/live/use-live.client'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import type { LiveEvent } from '@/lib/live/model'
import { threadsAction } from '@/lib/thread/actions'
import { heardWordsOf } from './heard-words'
import { KeyOf } from './key-of.client'
import { useTogether, useTogetherStore } from './together-context.client'
import { isStored } from './unsaved-view'
import { useFreshViews } from './use-fresh-views.client'
import { useGoTo } from './use-go-to.client'
import { useCommands, useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Fetches the article's threads as they stand. */
export function useFreshThreads(): () => Promise<void> {
  const together = useTogetherStore()
  const { article } = useSetting()
  return useCallback(async () => {
    const answer = await threadsAction({ of: 'article', id: article.id }).catch(() => null)
    if (answer?.ok) together.setState({ threads: answer.value })
  }, [together, article.id])
}

/**
 * What others do with the article while it is open. Threads are shown at once; what changes annotations is held behind
 * a button, so that nothing moves under whoever reads. What one did oneself in another window is shown at once here.
 */
export function Together() {
  const together = useTogetherStore()
  const since = useTogether((state) => state.since)
  const { article } = useSetting()
  const fetchViews = useFreshViews()
  const fetchThreads = useFreshThreads()
  const store = useWorkspaceStore()
  const hold = (event: LiveEvent) => {
    together.setState(({ held }) => ({ held: holding(held, event) }))
    // That nothing is new was true a moment ago.
    if (heldCount(together.getState().held) > 0 && store.getState().status?.words === NOTHING_NEW)
      store.getState().hush()
  }
  useLive(article.slug, since, {
    onUpdate: (event) => {
      if (event.action.startsWith('thread.')) void fetchThreads()
      else if (!event.own) hold(event)
      else if (!document.hasFocus() && event.annotations.length > 0) void fetchViews(event.annotations)
    },
    onInbox: sayInboxChanged,
    onPresent: (present) => together.setState({ present }),
    onStream: (stream) => together.setState(stream === null ? { stream, present: [] } : { stream }),
    onBehind: () => together.setState(({ held }) => ({ held: { ...held, page: true } })),
    onEnded: () => together.setState({ ended: true }),
  })
  return (
    <>
      <SayWhere />
      <HereNow />
      <HeldUpdates />
    </>
  )
}

const SETTLED_MS = 400

/** Tells the others at which annotation one is, once one stays there for a moment. */
function SayWhere() {
  const stream = useTogether((state) => state.stream)
  // One that is being saved has no name yet that others know it by.
  const annotation = useWorkspace(({ annotations, activeId }) =>
    annotations.some((one) => one.id === activeId && isStored(one)) ? activeId : null,
  )
  useEffect(() => {
    if (!stream) return
    const settled = setTimeout(() => {
      const body = JSON.stringify({ stream, annotation })
      const headers = { 'content-type': 'application/json' }
      // Where somebody is passes: what is not told now is told with the next step.
      void fetch('/api/desk/presence', { method: 'POST', headers, body }).catch(() => {})
    }, SETTLED_MS)
    return () => clearTimeout(settled)
  }, [stream, annotation])
  return null
}

/** Who else has the article open; pressed, a name leads to where they are. */
function HereNow() {
  const present = useTogether((state) => state.present)
  const ended = useTogether((state) => state.ended)
  const store = useWorkspaceStore()
  const go = useGoTo()
  if (ended) return <p className="text-sm text-attention">You are signed out here: updates have stopped.</p>
  if (present.length === 0) return null
  const visit = (publicId: string) => {
    const there = store.getState().annotations.find((one) => one.publicId === publicId)
    if (there) go.toPassage(there)
  }
  return (
    <p
      className="flex min-w-0 max-w-24 text-sm text-soft min-[80rem]:max-w-48"
      title={`also here: ${present.map(({ name }) => name).join(', ')}`}
    >
      <span className="flex-none whitespace-pre max-[79.99rem]:sr-only">also here: </span>
      {present.map(({ name, at }, index) => (
        // A long name is cut; a button in a line that is cut would go as a whole.
        <span key={name} className="flex min-w-0">
          {index > 0 && <span className="flex-none whitespace-pre">, </span>}
          {at ? (
            <button
              type="button"
              className="min-h-6 min-w-0 cursor-pointer truncate text-accent underline decoration-1 underline-offset-4"
              title={`Go to where ${name} is`}
              onClick={() => visit(at)}
            >
              {name}
            </button>
          ) : (
            <span className="min-w-0 truncate">{name}</span>
          )}
        </span>
      ))}
    </p>
  )
}

/** Most ids that are asked for at once. */
const AT_ONCE = 200

const NOTHING_NEW = 'There is nothing new.'

/**
 * “3 updates”: what others changed and is not shown yet. An annotation whose form is open waits until it is closed. Once
 * shown, what is new or changed is marked and stepped through, by the same key, until more is shown.
 */
function HeldUpdates() {
  const { version, cautions } = useSetting()
  const router = useRouter()
  const together = useTogetherStore()
  const store = useWorkspaceStore()
  const fetchViews = useFreshViews()
  const go = useGoTo()
  const held = useTogether((state) => state.held)
  const count = heldCount(held)
  const show = async () => {
    const { form, say, warn, annotations } = store.getState()
    const now = together.getState().held
    if (heldCount(now) === 0) return step()
    const ids = [...now.annotations.keys()].filter((id) => id !== form?.id)
    const before = new Set(annotations.map(({ id }) => id))
    for (let at = 0; at < ids.length; at += AT_ONCE)
      if (!(await fetchViews(ids.slice(at, at + AT_ONCE)))) return warn('The server could not be reached.')
    const shown = shownNews(
      new Map([...now.annotations].filter(([id]) => ids.includes(id))),
      before,
      new Set(store.getState().annotations.map(({ id }) => id)),
    )
    together.setState((state) => ({
      held: { ...released(state.held, ids), page: false },
      news: shown.news,
    }))
    if (now.page) router.refresh()
    // The button is gone with what it counted: whoever pressed it goes on in the text.
    go.toText()
    const waits = now.annotations.size > ids.length ? ' What you are editing waits until you close it.' : ''
    const told =
      shown.words || (now.page ? 'The page is shown as it stands now.' : 'What others changed is shown.')
    say(`${told}${waits}`)
    if (shown.news.size > 0) store.getState().offer({ words: 'Go to the first', run: step })
  }
  /** To the next one of what was shown last, in text order, and round again. */
  const step = () => {
    const { annotations, activeId, say, hear } = store.getState()
    const { news } = together.getState()
    const marked = annotations.filter(({ id }) => news.has(id))
    const at = marked.findIndex(({ id }) => id === activeId)
    const next = marked[(at + 1) % marked.length]
    if (!next) return say(NOTHING_NEW)
    go.toPassage(next)
    const { what, by } = news.get(next.id) as News
    const words = heardWordsOf(next, { text: version.text, cautions })
    hear(`${marked.indexOf(next) + 1} of ${marked.length} updates, ${what}, by ${by}: ${words}`)
  }
  useCommands({ updates: () => void show() })
  if (count === 0) return <span role="status" className="spoken" />
  const by = heldBy(held)
  return (
    <span role="status">
      <Button onClick={() => void show()} title={by.length > 0 ? `by ${by.join(', ')}` : undefined}>
        {count === 1 ? '1 update' : `${count} updates`} <KeyOf command="updates" />
      </Button>
    </span>
  )
}

/** On a card: that somebody else made or changed it, where that was shown last. */
export function NewsTag({ id }: { id: string }) {
  const news = useTogether((state) => state.news.get(id))
  return news ? (
    <Tag tone="strong">
      {news.what} · {news.by}
    </Tag>
  ) : null
}
