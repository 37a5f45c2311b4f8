'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Status } from '@/components/ui/status-line.client'

type Undo = () => Promise<string | null>

/** How far back a person can go. */
const DEPTH = 30

/**
 * What just happened, and the way back. `say` announces; with an `undo` it also goes on the pile that `undoLast`
 * takes from. An undo answers with the sentence to say, or null when it could not be done and has said so itself.
 */
export function useStatus() {
  const [status, setStatus] = useState<Status | null>(null)
  const [pile, setPile] = useState<readonly Undo[]>([])
  const latest = useRef(pile)
  latest.current = pile

  const undoLast = useCallback(async () => {
    const last = latest.current.at(-1)
    if (!last) return setStatus({ words: 'There is nothing to undo.' })
    setPile((undos) => undos.slice(0, -1))
    const words = await last()
    if (words) setStatus({ words })
  }, [])

  const say = useCallback(
    (words: string, undo?: Undo) => {
      if (undo) setPile((undos) => [...undos.slice(1 - DEPTH), undo])
      setStatus({ words, ...(undo ? { undo: () => void undoLast() } : {}) })
    },
    [undoLast],
  )
  const warn = useCallback((words: string) => setStatus({ words, tone: 'problem' }), [])
  return useMemo(() => ({ status, say, warn, undoLast }), [status, say, warn, undoLast])
}

export type Speaks = Pick<ReturnType<typeof useStatus>, 'say' | 'warn'>
