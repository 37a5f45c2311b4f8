'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sayInboxChanged } from '@/components/inbox/inbox-changed'
import { Disclosure } from '@/components/ui/disclosure'
import type { Colleague, ThreadKind, ThreadView } from '@/lib/thread/model'
import { NewThread } from './new-thread.client'
import { ThreadCard } from './thread-card.client'

type Props = {
  threads: readonly ThreadView[]
  colleagues: readonly Colleague[]
  /** What a new thread here is about. */
  about: { readonly kind: ThreadKind; readonly id: string }
  takesFocus?: boolean
  showsAbout?: boolean
  onChanged: () => void
}

/** Threads, open ones first; those that are resolved are folded away. A new one begins below them. */
export function ThreadList({ threads, colleagues, about, takesFocus, showsAbout, onChanged }: Props) {
  const [begun, setBegun] = useState<string | null>(null)
  const open = threads.filter((thread) => thread.open)
  const resolved = threads.filter((thread) => !thread.open)
  const card = (thread: ThreadView) => (
    <li key={thread.id}>
      <ThreadCard
        thread={thread}
        colleagues={colleagues}
        showsAbout={showsAbout}
        takesFocus={thread.id === begun}
        onChanged={onChanged}
      />
    </li>
  )
  return (
    <div className="flex flex-col gap-5">
      {threads.length === 0 && <p className="text-sm text-soft">Nobody has said anything here yet.</p>}
      {open.length > 0 && <ul className="flex flex-col gap-5">{open.map(card)}</ul>}
      {resolved.length > 0 && (
        <Disclosure summary={`${resolved.length} resolved`}>
          <ul className="flex flex-col gap-5">{resolved.map(card)}</ul>
        </Disclosure>
      )}
      <NewThread
        key={`${about.kind}/${about.id}`}
        about={about}
        colleagues={colleagues}
        takesFocus={takesFocus}
        onOpened={(id) => {
          setBegun(id)
          onChanged()
        }}
      />
    </div>
  )
}

type PageProps = Omit<Props, 'onChanged' | 'takesFocus' | 'showsAbout'>

/** The same on a page that the server draws anew after each change. */
export function PageThreads(props: PageProps) {
  const onChanged = useRefresh()
  return (
    <section id="threads" aria-labelledby="threads-heading" className="mt-10 max-w-3xl">
      <h2 id="threads-heading" className="mb-3 text-lg font-medium">
        Threads
      </h2>
      <ThreadList {...props} onChanged={onChanged} />
    </section>
  )
}

/** One thread on a page of its own. */
export function PageThread({ thread, colleagues }: { thread: ThreadView; colleagues: readonly Colleague[] }) {
  const onChanged = useRefresh()
  return <ThreadCard thread={thread} colleagues={colleagues} alone onChanged={onChanged} />
}

/** What was done in a thread deals with it in one's inbox, too. */
function useRefresh(): () => void {
  const router = useRouter()
  return () => {
    router.refresh()
    sayInboxChanged()
  }
}
