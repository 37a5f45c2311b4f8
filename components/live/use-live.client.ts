'use client'

import { useEffect, useRef } from 'react'
import { FRAMES, type Hello, type LiveEvent, type Present } from '@/lib/live/model'

export type Live = {
  onUpdate: (event: LiveEvent) => void
  onPresent: (here: readonly Present[]) => void
  /** The stream's own name, by which it says where its reader is; null while there is none. */
  onStream: (stream: string | null) => void
  /** Too much happened to be told one by one. */
  onBehind: () => void
  /** The session is over: nothing more will come. */
  onEnded: () => void
}

/** A page out of sight lets go of its stream after this time: others then see that nobody is there. */
const LINGER_MS = 15_000
const AGAIN_MS = 10_000

/**
 * Listens to what editors do with an article while the page is in sight, from an audit number on. Lost streams are
 * taken up where they were. Events are told once.
 */
export function useLive(article: string, since: number, live: Live): void {
  const latest = useRef(live)
  latest.current = live
  useEffect(() => {
    const connection = connect(article, since, latest)
    let lingering: ReturnType<typeof setTimeout> | undefined
    const see = () => {
      clearTimeout(lingering)
      if (document.visibilityState === 'visible') connection.open()
      else lingering = setTimeout(connection.close, LINGER_MS)
    }
    see()
    document.addEventListener('visibilitychange', see)
    window.addEventListener('pagehide', connection.close)
    return () => {
      clearTimeout(lingering)
      document.removeEventListener('visibilitychange', see)
      window.removeEventListener('pagehide', connection.close)
      connection.close()
    }
  }, [article, since])
}

function connect(article: string, since: number, live: { readonly current: Live }) {
  let source: EventSource | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  let seq = since
  let over = false

  const close = () => {
    clearTimeout(again)
    source?.close()
    source = null
    live.current.onStream(null)
  }
  const open = () => {
    if (source || over) return
    clearTimeout(again)
    source = new EventSource(`/api/desk/events?${new URLSearchParams({ article, since: String(seq) })}`)
    const on = (name: string, hear: (data: unknown) => void) =>
      source?.addEventListener(name, (event) => {
        const { data, lastEventId } = event as MessageEvent<string>
        const number = Number(lastEventId)
        if (name === FRAMES.update && number <= seq) return
        if (name !== FRAMES.hello) seq = Math.max(seq, number || 0)
        hear(JSON.parse(data))
      })
    on(FRAMES.hello, (data) => live.current.onStream((data as Hello).stream))
    on(FRAMES.update, (data) => live.current.onUpdate(data as LiveEvent))
    on(FRAMES.present, (data) => live.current.onPresent(data as readonly Present[]))
    on(FRAMES.behind, () => live.current.onBehind())
    on(FRAMES.ended, () => {
      over = true
      close()
      live.current.onEnded()
    })
    // A browser comes back by itself after a break, and not after a refusal.
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      again = setTimeout(open, AGAIN_MS)
    })
  }
  return { open, close }
}
