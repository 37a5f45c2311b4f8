'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { hasPageStream, hearPageStream } from '@/components/live/page-stream'
import { useLive } from '@/components/live/use-live.client'
import { sayTasksChanged } from '@/components/queue/tasks-changed'
import { inboxCountAction } from '@/lib/inbox/actions'
import { deskPaths } from '@/lib/paths/desk'
import { hearInboxChanged, sayInboxChanged } from './inbox-changed'

/** Besides what is heard: each time somebody goes to another screen or comes back to the window, and now and then. */
const EVERY_MS = 60_000
/** What happens together is asked for once. */
const TOGETHER_MS = 300

/** How many items wait in the inbox; nothing while none does. */
export function InboxCount() {
  const here = usePathname()
  const router = useRouter()
  const [count, setCount] = useState(0)
  const shown = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen may have dealt with something
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    const ask = async ({ news }: { news: boolean }) => {
      if (document.visibilityState !== 'visible') return
      const answer = await inboxCountAction({}).catch(() => null)
      if (!answer?.ok) return
      setCount(answer.value)
      // The list itself, where it is open, shows what came.
      if (here === deskPaths.inbox() && (news || shown.current !== answer.value)) router.refresh()
      shown.current = answer.value
    }
    const look = () => void ask({ news: false })
    look()
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('focus', look)
    const stop = hearInboxChanged(() => {
      clearTimeout(soon)
      soon = setTimeout(() => void ask({ news: true }), TOGETHER_MS)
    })
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
      window.removeEventListener('focus', look)
      stop()
    }
  }, [here])
  const alone = useAlone()
  return (
    <>
      {alone && <Ear />}
      {count > 0 && (
        <>
          {' '}
          <span className="tabular rounded-sm border border-edge px-1 text-xs" data-inbox-count>
            {count}
            <span className="spoken"> waiting</span>
          </span>
        </>
      )}
    </>
  )
}

/** Hears what others do, for pages that have no stream of their own. */
function Ear() {
  useLive(null, null, {
    onInbox: sayInboxChanged,
    onUpdate: ({ action, own }) => {
      if (action.startsWith('task.') && !own) sayTasksChanged()
    },
    // What came before it could be heard.
    onStream: (stream) => stream !== null && sayInboxChanged(),
    onBehind: () => {
      sayInboxChanged()
      sayTasksChanged()
    },
  })
  return null
}

/** A page that listens itself has begun to by then. */
const SETTLED_MS = 1_000

/** Whether the page has no stream of its own. */
function useAlone(): boolean {
  const taken = useSyncExternalStore(hearPageStream, hasPageStream, () => true)
  const [alone, setAlone] = useState(false)
  useEffect(() => {
    if (taken) return setAlone(false)
    const settled = setTimeout(() => setAlone(true), SETTLED_MS)
    return () => clearTimeout(settled)
  }, [taken])
  return alone
}
