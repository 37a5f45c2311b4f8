'use client'

import { useState } from 'react'
import type { DraftDecisions } from '@/lib/import-draft/model'

type Text = Pick<DraftDecisions, 'reading' | 'accepted'>

/** Decisions about the text that can be taken back, last first; facts typed meanwhile stay. */
export function useUndo(decisions: DraftDecisions, change: (decisions: DraftDecisions) => void) {
  const [past, setPast] = useState<readonly Text[]>([])
  const last = past.at(-1)
  return {
    decide: (next: DraftDecisions) => {
      const { reading, accepted } = decisions
      if (next.reading !== reading || next.accepted.length !== accepted.length)
        setPast([...past, { reading, accepted }])
      change(next)
    },
    /** Answers what stands then. */
    undo: last
      ? (): DraftDecisions => {
          const before = { ...decisions, ...last }
          setPast(past.slice(0, -1))
          change(before)
          return before
        }
      : null,
  }
}
