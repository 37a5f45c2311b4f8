'use client'

import { useCallback } from 'react'
import {
  deleteAnnotationAction,
  restoreAnnotationAction,
  updateAnnotationAction,
} from '@/lib/annotation/actions'
import type { AnnotationFields, AnnotationView, RestingStatement } from '@/lib/annotation/model'
import { useFreshViews } from './use-fresh-views.client'
import { ANNOTATION_PROBLEMS } from './words'
import { useWorkspaceStore } from './workspace-context.client'

type Row = { readonly id: string; readonly rowVersion: number }
type Refused = { readonly ok: false; readonly reason: string; readonly details?: unknown }

const UNREACHED = { ok: false, reason: 'unreached' } as const
const GENERAL: Readonly<Record<string, string>> = {
  ...ANNOTATION_PROBLEMS,
  'signed-out': 'You are signed out. Sign in again in another tab, then try again.',
  stale: 'Somebody changed this annotation meanwhile. Look at it again, then decide.',
  unreached: 'The server could not be reached. Try again.',
}

/** Deleting, and taking back what was done. Everything says what happened. */
export function useStanding() {
  const store = useWorkspaceStore()
  const fetchViews = useFreshViews()

  const refuse = useCallback(
    (row: Row, answer: Refused) => {
      store.getState().warn(sentenceFor(answer))
      if (answer.reason === 'stale') void fetchViews([row.id])
      return null
    },
    [store, fetchViews],
  )

  const restore = useCallback(
    async (row: Row) => {
      const answer = await restoreAnnotationAction({ id: row.id, rowVersion: row.rowVersion }).catch(
        () => UNREACHED,
      )
      if (!answer.ok) return refuse(row, answer)
      await fetchViews([row.id])
      return 'The annotation is back.'
    },
    [refuse, fetchViews],
  )

  const remove = useCallback(
    async (row: Row, words: string) => {
      const answer = await deleteAnnotationAction({ id: row.id, rowVersion: row.rowVersion }).catch(
        () => UNREACHED,
      )
      if (!answer.ok) return refuse(row, answer)
      const { value } = answer
      const { drop, say } = store.getState()
      drop([row.id])
      say(words, () => restore(value))
      return null
    },
    [refuse, restore, store],
  )

  /** For undoing an edit: the fields as they were. */
  const putBack = useCallback(
    async (row: Row, fields: AnnotationFields) => {
      const input = { ...fields, tags: [...fields.tags], targets: [...fields.targets] }
      const answer = await updateAnnotationAction({ ...row, ...input }).catch(() => UNREACHED)
      if (!answer.ok) return refuse(row, answer)
      await fetchViews([row.id])
      return 'The annotation is as it was before.'
    },
    [refuse, fetchViews],
  )

  const removeCreated = useCallback(
    async (row: Row) => {
      const answer = await deleteAnnotationAction(row).catch(() => UNREACHED)
      if (!answer.ok) return refuse(row, answer)
      store.getState().drop([row.id])
      return 'The new annotation is gone again.'
    },
    [refuse, store],
  )

  const removeStanding = useCallback(
    ({ id, rowVersion, words }: AnnotationView) =>
      remove({ id, rowVersion }, `Deleted: “${short(words.join(' … '))}”.`),
    [remove],
  )
  return { removeStanding, putBack, removeCreated }
}

function sentenceFor({ reason, details }: Refused): string {
  if (reason !== 'rests-on') return GENERAL[reason] ?? `This was refused (${reason}). Nothing was changed.`
  const { statements } = details as { statements: RestingStatement[] }
  const named = statements.map(
    ({ wording, submitted }) => `“${short(wording)}”${submitted ? '' : ' (a draft)'}`,
  )
  return `It cannot be deleted, because this rests on it: ${named.join('; ')}.`
}

const MOST = 80
const short = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)} …` : words)
