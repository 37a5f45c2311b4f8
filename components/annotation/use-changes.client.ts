'use client'

import { useMemo } from 'react'
import {
  deleteAnnotationAction,
  restoreAnnotationAction,
  updateAnnotationAction,
} from '@/lib/annotation/actions'
import { carryOutChange, type Grounds, type Refused } from '@/lib/annotation/carry-out-change'
import { type Change, type ChangeRequest, inverseOf } from '@/lib/annotation/change'
import { takeWordsAction } from '@/lib/placement/actions'
import { addEvidenceAction, changeBearingAction, removeEvidenceAction } from '@/lib/statement/actions'
import { turnedWords, whatStays } from './change-words'
import { refusalWords } from './refusal-words'
import type { Step, Turned } from './store'
import { useFreshViews } from './use-fresh-views.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

const UNREACHED: Refused = { ok: false, reason: 'unreached' }
/** Refusals that a second try meets again. */
const HOPELESS: ReadonlySet<string> = new Set([
  'changed-since',
  'frozen',
  'not-current',
  'no-such-annotation',
  'not-found',
  'same-place',
])

/**
 * Changes of annotations that can be taken back and done again. `make` carries one out and says so, and answers null or
 * what was refused; `done` is for what was carried out already. Both put the change on the pile.
 */
export function useChanges() {
  const store = useWorkspaceStore()
  const { version } = useSetting()
  const fetchViews = useFreshViews()
  return useMemo(() => {
    const grounds: Grounds = {
      standing: (id) => store.getState().annotations.find((one) => one.id === id) ?? null,
      deletedRow: (id) => store.getState().deletedRows.get(id) ?? null,
      send: async (request, { id }) => {
        const answer = await ask(request, version.id).catch(() => UNREACHED)
        if (answer.ok && request.to === 'delete')
          store.getState().dropDeleted({ id, rowVersion: request.input.rowVersion + 1 })
        else if (answer.ok || answer.reason === 'stale') await fetchViews([id])
        return answer
      },
    }
    const done = (words: string, change: Change) => store.getState().say(words, stepOf(change, grounds))
    const make = async (change: Change, words: string): Promise<Refused | null> => {
      const { refusal } = await carryOutChange(change, grounds)
      if (refusal) store.getState().warn(refusalWords(refusal))
      else done(words, change)
      return refusal
    }
    return { make, done }
  }, [store, version.id, fetchViews])
}

/** What could not be done of several changes is tried once more with the next turn, in the same direction. */
function stepOf(change: Change, grounds: Grounds): Step {
  let left: Change | null = null
  const carry = async (whole: Change, way: 'undo' | 'redo'): Promise<Turned> => {
    const { left: rest, refusal } = await carryOutChange(left ?? whole, grounds)
    left = rest.length > 0 ? { kind: 'several', changes: rest } : null
    if (refusal) return { ok: false, words: refusalWords(refusal), hopeless: HOPELESS.has(refusal.reason) }
    const stays = whatStays(whole)
    const words = stays ? `The passage is taken back. ${stays.words}` : turnedWords(whole, way)
    return { ok: true, words, link: stays?.link }
  }
  return { undo: () => carry(inverseOf(change), 'undo'), redo: () => carry(change, 'redo') }
}

function ask(request: ChangeRequest, versionId: string): Promise<{ readonly ok: true } | Refused> {
  switch (request.to) {
    case 'restore':
      return restoreAnnotationAction(request.input)
    case 'delete':
      return deleteAnnotationAction(request.input)
    case 'update':
      return updateAnnotationAction(request.input)
    case 'take-words':
      return takeWordsAction({ ...request.input, versionId })
    case 'attach':
      return addEvidenceAction(request.input)
    case 'detach':
      return removeEvidenceAction(request.input)
    case 'set-bearing':
      return changeBearingAction(request.input)
  }
}
