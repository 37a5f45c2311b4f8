'use client'

import { useEffect, useRef } from 'react'
import { FRAMES, type Hello, type LiveEvent, type Present } from '@/lib/live/model'
import { takePageStream } from './page-stream'

export type Live = {
  onUpdate?: (event: LiveEvent) => void
  onPresent?: (here: readonly Present[]) => void
  /** Something was done, anywhere, that may change one's inbox. */
  onInbox?: () => void
  /** The stream's own name, by which it says where its reader is; null while there is none. */
  onStream?: (stream: string | null) => void
  /** Too much happened to be told one by one. */
  onBehind?: () => void
  /** The session is over: nothing more will come. */
  onEnded?: () => void
}

/** A page out of sight lets go of its stream after this time: others then see that nobody is there. */
const LINGER_MS = 15_000
const AGAIN_MS = 10_000

/**
 * Listens to what editors do with an article, or with all, while the page is in sight, from an audit number on, or
 * from now. Lost streams are taken up where they were. Events are told once. A page that listens to an article needs
 * no other stream.
 */
export function useLive(article: string | null, since: number | null, live: Live): void {
  const latest = useRef(live)
  latest.current = live
  useEffect(() => (article === null ? undefined : takePageStream()), [article])
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

function connect(article: string | null, since: number | null, live: { readonly current: Live }) {
  let source: EventSource | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  let seq = since
  let over = false

  const close = () => {
    clearTimeout(again)
    source?.close()
    source = null
    live.current.onStream?.(null)
  }
  const open = () => {
    if (source || over) return
    clearTimeout(again)
    const asked = { ...(article !== null && { article }), ...(seq !== null && { since: String(seq) }) }
    source = new EventSource(`/api/desk/events?${new URLSearchParams(asked)}`)
    const on = (name: string, hear: (data: unknown) => void) =>
      source?.addEventListener(name, (event) => {
        const { data, lastEventId } = event as MessageEvent<string>
        const number = Number(lastEventId)
        if (name === FRAMES.update && seq !== null && number <= seq) return
        seq = Math.max(seq ?? 0, number || 0)
        hear(JSON.parse(data))
      })
    on(FRAMES.hello, (data) => live.current.onStream?.((data as Hello).stream))
    on(FRAMES.update, (data) => live.current.onUpdate?.(data as LiveEvent))
    on(FRAMES.present, (data) => live.current.onPresent?.(data as readonly Present[]))
    on(FRAMES.inbox, () => live.current.onInbox?.())
    on(FRAMES.behind, () => live.current.onBehind?.())
    on(FRAMES.ended, () => {
      over = true
      close()
      live.current.onEnded?.()
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
