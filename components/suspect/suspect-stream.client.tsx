'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useFollow } from '@/components/review/use-follow.client'
import { Button } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line.client'
import { deskPaths } from '@/lib/paths/desk'
import type { SuspectPassage } from '@/lib/placement/model'
import { KeyHints } from './key-hints'
import { OneSuspect } from './one-suspect.client'
import type { OpenText } from './select-words.client'
import { NO_KEYS, useSuspectKeys } from './use-suspect-keys.client'

type Props = {
  items: readonly SuspectPassage[]
  /** The public id of the one that the address names. */
  asked: string | null
  open: OpenText | null
}

/** One suspect passage after another: look, then accept, choose, select or mark as gone. */
export function SuspectStream({ items, asked, open }: Props) {
  const router = useRouter()
  const [reloading, startReload] = useTransition()
  const [place, setPlace] = useState<{ id: string | null; at: number }>({ id: asked, at: 0 })
  const [words, setWords] = useState('')
  const [last, setLast] = useState<string | null>(null)
  // Each decision opens a fresh card, also of the same passage.
  const [turn, setTurn] = useState(0)
  // A text that was closed is gone at once, though the address is still on its way.
  const [closed, setClosed] = useState<OpenText | null>(null)
  const named = items.findIndex(({ publicId }) => publicId === place.id)
  const index = named >= 0 ? named : Math.max(0, Math.min(place.at, items.length - 1))
  const item = items[index]
  const opened = open !== closed && open?.publicId === item?.publicId ? open : null
  const stream = useRef<HTMLElement>(null)
  const shown = item && `${item.annotationId}-${turn}`
  useFollow(stream, shown)
  useEffect(() => {
    if (asked) setPlace((now) => ({ ...now, id: asked }))
  }, [asked])

  const go = (address: string) => startReload(() => router.replace(address as Route, { scroll: false }))
  const move = (by: number) => {
    const next = Math.max(0, Math.min(items.length - 1, index + by))
    const { publicId } = items[next] as SuspectPassage
    setPlace({ id: publicId, at: next })
    setWords('')
    // Each passage has an address of its own; nothing has to be asked of the server for it.
    window.history.replaceState(null, '', deskPaths.suspectPassage(publicId))
  }
  const decideAgain = () =>
    last ? go(deskPaths.suspectPassage(last)) : setWords('Nothing was decided here yet.')
  // With the last card gone its keys are gone too: going back must still work.
  useSuspectKeys(item === undefined, { ...NO_KEYS, again: decideAgain })

  return (
    <section ref={stream} aria-label="Suspect passages" aria-busy={reloading}>
      {/* In sight while reading down: what the last key did is said here. While a text is open its own bar stays in
          sight instead and shows what is said; the keys of the card do nothing then. */}
      <div
        className={`mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-paper py-1 text-sm ${opened ? '' : 'lg:sticky lg:top-0 lg:z-10'}`}
      >
        <p className="tabular">{item && `${index + 1} of ${items.length}`}</p>
        <div className={opened ? 'spoken' : 'flex-1'}>
          <StatusLine status={words ? { words } : null} />
        </div>
        {last && <Button onClick={decideAgain}>Decide the last one again</Button>}
        {item && !opened && <KeyHints />}
      </div>
      {item && (
        <OneSuspect
          key={shown}
          passage={item}
          open={opened}
          busy={reloading}
          said={words}
          onSay={setWords}
          onMove={move}
          onOpenText={() => go(deskPaths.suspectText(item.publicId))}
          onCloseText={() => {
            setClosed(open)
            // The card stands already: no decision has to wait for the address.
            router.replace(deskPaths.suspectPassage(item.publicId) as Route, { scroll: false })
          }}
          onDecided={(said) => {
            setLast(item.publicId)
            setWords(`${said} Press u to decide it again.`)
            setPlace({ id: null, at: index })
            setTurn((now) => now + 1)
            setClosed(open)
            go(deskPaths.suspect())
          }}
          onOvertaken={() => go(deskPaths.suspectPassage(item.publicId))}
          onDecideAgain={decideAgain}
          isFirst={index === 0}
          isLast={index === items.length - 1}
        />
      )}
    </section>
  )
}
