'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { codebookEntryAction } from '@/lib/codebook/actions'
import type { Entry } from '@/lib/codebook/model'

type Loaded = { readonly entry: Entry | null; readonly failed: boolean }
const NOTHING: Loaded = { entry: null, failed: false }

/** What the codebook says of a target, fetched when one is asked for; `again` asks anew. The last one asked for counts. */
export function useEntry(subjectId: string | null) {
  const [loaded, setLoaded] = useState<Loaded>(NOTHING)
  const asked = useRef<string | null>(null)
  const load = useCallback(async (id: string | null) => {
    asked.current = id
    if (!id) return setLoaded(NOTHING)
    const answer = await codebookEntryAction({ subjectId: id }).catch(() => null)
    if (asked.current !== id) return
    setLoaded(answer?.ok ? { entry: answer.value, failed: false } : { entry: null, failed: true })
  }, [])
  useEffect(() => {
    setLoaded(NOTHING)
    void load(subjectId)
  }, [subjectId, load])
  return { ...loaded, again: () => load(subjectId) }
}
