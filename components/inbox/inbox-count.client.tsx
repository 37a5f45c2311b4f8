'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { inboxCountAction } from '@/lib/inbox/actions'
import { deskPaths } from '@/lib/paths/desk'
import { hearInboxChanged } from './inbox-changed'

/** Now and then, besides each time somebody goes to another screen or comes back to the window. */
const EVERY_MS = 60_000

/** How many items wait in the inbox; nothing while none does. */
export function InboxCount() {
  const here = usePathname()
  const router = useRouter()
  const [count, setCount] = useState(0)
  const shown = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen may have dealt with something
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await inboxCountAction({}).catch(() => null)
      if (!answer?.ok) return
      setCount(answer.value)
      // The list itself, where it is open, shows what came.
      if (here === deskPaths.inbox() && shown.current !== answer.value) router.refresh()
      shown.current = answer.value
    }
    void ask()
    const timer = setInterval(ask, EVERY_MS)
    window.addEventListener('focus', ask)
    const stop = hearInboxChanged(ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', ask)
      stop()
    }
  }, [here])
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className="tabular rounded-sm border border-edge px-1 text-xs" data-inbox-count>
        {count}
        <span className="spoken"> waiting</span>
      </span>
    </>
  )
}
