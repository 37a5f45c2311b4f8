'use client'

import { useEffect, useRef, useState } from 'react'
import { type Answer, useAction } from '@/components/form/use-action.client'
import { saveDraftAction } from '@/lib/import-draft/actions'
import type { DraftDecisions, ImportDraft } from '@/lib/import-draft/model'

const SAVE_AFTER_MS = 800
/** A server that does not answer is asked again after this long, and at once when the network is back. */
const AGAIN_AFTER_MS = 5_000

// Lists that are only read here travel as plain ones.
export const plain = (decisions: DraftDecisions) => JSON.parse(JSON.stringify(decisions))

/**
 * Saves decisions a moment after the last one, one save after the other, each on the row version that the one before it
 * left. What could not be sent is kept here and sent again; leaving the page meanwhile asks first.
 */
export function useKeptDecisions(draft: ImportDraft, decisions: DraftDecisions) {
  const save = useAction(saveDraftAction)
  const version = useRef(draft.rowVersion)
  const kept = useRef(draft.decisions)
  const latest = useRef(decisions)
  const [saved, setSaved] = useState(true)
  latest.current = decisions

  const storeLatest = async () => {
    if (kept.current === latest.current) return
    const sending = latest.current
    const answer = await save.run({
      draftId: draft.id,
      rowVersion: version.current,
      decisions: plain(sending),
    })
    if (!answer?.ok) return
    version.current = answer.value.rowVersion
    kept.current = sending
    setSaved(kept.current === latest.current)
  }
  const underWay = useRef(Promise.resolve())
  const store = useRef(() => underWay.current)
  store.current = () => {
    underWay.current = underWay.current.then(storeLatest)
    return underWay.current
  }

  useEffect(() => {
    if (decisions === kept.current) return
    setSaved(false)
    const timer = setTimeout(() => void store.current(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [decisions])

  const problem = save.result
  const isUnreached = problem?.ok === false && problem.reason === 'unreached'
  useTryingAgain(isUnreached && !saved, problem, store)
  useAskingBeforeLeaving(!saved)

  return {
    rowVersion: () => version.current,
    saved,
    problem,
    isUnreached,
    standing: standingOf(problem),
    settle: () => store.current(),
    /** Saves over what somebody else saved meanwhile, by their row version. */
    writeOver: (rowVersion: number) => {
      version.current = rowVersion
      save.clear()
      return store.current()
    },
    /** Nothing is asked when the page is left because the import is finished. */
    finish: () => setSaved(true),
  }
}

/** Null while nobody was faster; else the row version that stands, where it is known. */
export function standingOf(answer: Answer | null): { readonly rowVersion: number | null } | null {
  if (!answer || answer.ok || answer.reason !== 'stale') return null
  const rowVersion = (answer.details as { rowVersion?: unknown } | undefined)?.rowVersion
  return { rowVersion: typeof rowVersion === 'number' ? rowVersion : null }
}

type Store = { readonly current: () => Promise<void> }

// Each failed answer is a new one, so each leads to one more try.
function useTryingAgain(isWanted: boolean, answer: unknown, store: Store): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is begun anew by each answer
  useEffect(() => {
    if (!isWanted) return
    const again = () => void store.current()
    const timer = setTimeout(again, AGAIN_AFTER_MS)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [isWanted, answer, store])
}

function useAskingBeforeLeaving(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWanted])
}
