'use client'

import { useCallback, useRef, useState } from 'react'

/** What an action answers, as far as a screen must know it. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly reason: string
      readonly details?: unknown
      readonly fields?: Readonly<Record<string, readonly string[] | undefined>>
      /** Faults of what lies further in than a field of the input, by path. */
      readonly within?: Readonly<Record<string, readonly string[] | undefined>>
      readonly incident?: string
    }

/** The answer when none came: the network failed or the server was not there. Nothing is known to be saved. */
export type Unreached = { readonly ok: false; readonly reason: 'unreached' }

/**
 * Calls an action and keeps its last answer. While one call is under way a second is not sent: `run` then answers
 * null. What was typed belongs to the screen and is never cleared here.
 */
export function useAction<Input, Result extends Answer>(action: (input: Input) => Promise<Result>) {
  const [pending, setPending] = useState(false)
  const [result, setResult] = useState<Result | Unreached | null>(null)
  const busy = useRef(false)
  const latest = useRef(action)
  latest.current = action

  const run = useCallback(async (input: Input): Promise<Result | Unreached | null> => {
    if (busy.current) return null
    busy.current = true
    setPending(true)
    const answer = await latest.current(input).catch((): Unreached => ({ ok: false, reason: 'unreached' }))
    busy.current = false
    setPending(false)
    setResult(answer)
    return answer
  }, [])

  const clear = useCallback(() => setResult(null), [])
  return { run, pending, result, clear }
}
