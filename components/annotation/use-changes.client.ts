'use client'

import { useMemo } from 'react'
import {
  deleteAnnotationAction,
  restoreAnnotationAction,
  updateAnnotationAction,
} from '@/lib/annotation/actions'
import { carryOutChange, type Grounds, type Refused, type Stays } from '@/lib/annotation/carry-out-change'
import {
  type Change,
  type ChangeRequest,
  inverseOf,
  type SingleChange,
  singleChanges,
} from '@/lib/annotation/change'
import { putDraftBackAction, takeDraftBackAction } from '@/lib/newsroom/actions'
import { takeWordsAction } from '@/lib/placement/actions'
import { addEvidenceAction, changeBearingAction, removeEvidenceAction } from '@/lib/statement/actions'
import { CHOICE_SAVED, stayedWords, turnedWords } from './change-words'
import { refusalWords } from './refusal-words'
import type { Step, Turned, WorkspaceState } from './store'
import { useFreshViews } from './use-fresh-views.client'
import { useSettle } from './use-settle.client'
import { useTurnedAt } from './use-turned-at.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

const UNREACHED: Refused = { ok: false, reason: 'unreached' }
/** Refusals that a second try meets again. */
const HOPELESS: ReadonlySet<string> = new Set([
  'changed-since',
  'draft-open',
  'frozen',
  'not-current',
  'no-such-annotation',
  'not-found',
  'same-place',
  'summary-exists',
])

/**
 * Changes of annotations that can be taken back and done again. `make` carries one out and says so, and answers null or
 * what was refused; `done` is for what was carried out already. Both put the change on the pile. Where somebody else was
 * faster that is settled first, unless whoever made the change shows what they did itself.
 */
export function useChanges() {
  const store = useWorkspaceStore()
  const { version } = useSetting()
  const fetchViews = useFreshViews()
  const settling = useSettle()
  const turnedAt = useTurnedAt()
  return useMemo(() => {
    const grounds: Grounds = {
      standing: (id) => store.getState().annotations.find((one) => one.id === id) ?? null,
      deletedRow: (id) => store.getState().deletedRows.get(id) ?? null,
      send: async (request, change) => {
        const { id } = change
        const answer = await ask(request, version.id).catch(() => UNREACHED)
        if (answer.ok && request.to === 'delete')
          store.getState().dropDeleted({ id, rowVersion: request.input.rowVersion + 1 })
        else if (answer.ok) await fetchViews(concerned(change, store.getState()))
        return answer
      },
    }
    const done = (words: string, change: Change) =>
      store.getState().say(
        words,
        stepOf(change, (way) => settling(grounds, way), turnedAt),
      )
    const make = async (change: Change, words: string, shows = false): Promise<Refused | null> => {
      const { did, said, chosen, refusal } = await carryOutChange(
        change,
        shows ? grounds : settling(grounds, 'do'),
      )
      const saved = chosen ? CHOICE_SAVED : said.length > 0 ? 'Saved.' : words
      if (did.length > 0) done([saved, ...said].join(' '), together(did))
      else if (!refusal) store.getState().say(said.join(' '))
      if (refusal && shows) await fetchViews([...new Set(singleChanges(change).map(({ id }) => id))])
      // Whoever shows what others did says it better.
      const isShown = shows && refusal?.reason === 'stale'
      if (refusal && !isShown) store.getState().warn(refusalWords(refusal))
      return refusal
    }
    return { make, done }
  }, [store, version.id, fetchViews, settling, turnedAt])
}

const together = (changes: readonly SingleChange[]): Change => {
  const [first] = changes
  return first && changes.length === 1 ? first : { kind: 'several', changes }
}

/**
 * What could not be done of several changes is tried once more with the next turn, in the same direction. What was done
 * to what somebody else had left there is what is turned round the next time.
 */
function stepOf(
  change: Change,
  groundsFor: (way: 'undo' | 'redo') => Grounds,
  turnedAt: ReturnType<typeof useTurnedAt>,
): Step {
  let whole = change
  let left: Change | null = null
  let before: readonly SingleChange[] = []
  let stayed: Stays | undefined
  let choice = false
  const carry = async (way: 'undo' | 'redo'): Promise<Turned> => {
    const wanted = left ?? (way === 'undo' ? inverseOf(whole) : whole)
    if (!left) {
      stayed = undefined
      choice = false
    }
    const arrive = turnedAt(singleChanges(wanted).map(({ id }) => id))
    const { left: rest, did, said, stays, chosen, refusal } = await carryOutChange(wanted, groundsFor(way))
    left = rest.length > 0 ? together(rest) : null
    before = [...before, ...did]
    stayed = stays[0] ?? stayed
    choice ||= chosen
    if (refusal) return { ok: false, words: refusalWords(refusal), hopeless: HOPELESS.has(refusal.reason) }
    const all = together(before)
    before = []
    if (singleChanges(all).length === 0) return { ok: true, words: said.join(' '), over: true }
    whole = way === 'undo' ? inverseOf(all) : all
    if (!stayed)
      return { ok: true, words: arrive([choice ? CHOICE_SAVED : turnedWords(all, way), ...said].join(' ')) }
    const { words, link } = stayedWords(stayed)
    return { ok: true, words: arrive([...said, words].join(' ')), link }
  }
  return { undo: () => carry('undo'), redo: () => carry('redo') }
}

/** A draft that goes or comes back also changes what rests on its statement by the passages that it was opened with. */
function concerned(change: SingleChange, { annotations }: WorkspaceState): string[] {
  if (change.kind !== 'began' && change.kind !== 'taken-back') return [change.id]
  const { statement } = change.draft
  const others = annotations.filter(({ uses }) => uses.some((use) => use.statement === statement))
  return [...new Set([change.id, ...others.map(({ id }) => id)])]
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
    case 'take-draft-back':
      return takeDraftBackAction(request.input)
    case 'put-draft-back':
      return putDraftBackAction(request.input)
  }
}
