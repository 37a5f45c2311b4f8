'use client'

import { useCallback, useEffect, useState } from 'react'
import { statementsAboutAction } from '@/lib/statement/actions'
import type { StatementOption } from '@/lib/statement/model'

/** Statements about a subject: not there yet, not to be had, or those that there are. */
export type StatementsAbout = 'loading' | 'failed' | readonly StatementOption[]

/**
 * The statements about some subjects, fetched together as soon as the subjects are offered, so that they are there
 * when one is chosen. `again` fetches those of a subject anew.
 */
export function useStatementsAbout(subjectIds: readonly string[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, StatementsAbout>>(new Map())
  const fetchFor = useCallback(async (ids: readonly string[]) => {
    if (ids.length === 0) return
    setKnown((before) => new Map([...before, ...ids.map((id) => [id, 'loading'] as const)]))
    const answer = await statementsAboutAction({ subjectIds: [...ids] }).catch(() => null)
    const about = (id: string): StatementsAbout =>
      answer?.ok ? answer.value.filter((one) => one.subjectIds.includes(id)) : 'failed'
    setKnown((before) => new Map([...before, ...ids.map((id) => [id, about(id)] as const)]))
  }, [])
  const missing = subjectIds.filter((id) => !known.has(id)).join()
  useEffect(() => {
    void fetchFor(missing.split(',').filter(Boolean))
  }, [missing, fetchFor])
  return { about: (id: string) => known.get(id) ?? 'loading', again: (id: string) => void fetchFor([id]) }
}
