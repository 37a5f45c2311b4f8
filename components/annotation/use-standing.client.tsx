'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import {
  deleteAnnotationAction,
  restoreAnnotationAction,
  updateAnnotationAction,
} from '@/lib/annotation/actions'
import type { AnnotationFields, AnnotationView, RestingStatement } from '@/lib/annotation/model'
import type { Speaks } from './use-status.client'
import { ANNOTATION_PROBLEMS } from './words'

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
export function useStanding({ say, warn }: Speaks) {
  const router = useRouter()

  const refuse = useCallback(
    (answer: Refused) => {
      warn(sentenceFor(answer))
      if (answer.reason === 'stale') router.refresh()
      return null
    },
    [warn, router],
  )

  const restore = useCallback(
    async (row: Row) => {
      const answer = await restoreAnnotationAction({ id: row.id, rowVersion: row.rowVersion }).catch(
        () => UNREACHED,
      )
      if (!answer.ok) return refuse(answer)
      router.refresh()
      return 'The annotation is back.'
    },
    [refuse, router],
  )

  const remove = useCallback(
    async (row: Row, words: string) => {
      const answer = await deleteAnnotationAction({ id: row.id, rowVersion: row.rowVersion }).catch(
        () => UNREACHED,
      )
      if (!answer.ok) return refuse(answer)
      router.refresh()
      const { value } = answer
      say(words, () => restore(value))
      return null
    },
    [refuse, restore, router, say],
  )

  /** For undoing an edit: the fields as they were. */
  const putBack = useCallback(
    async (row: Row, fields: AnnotationFields) => {
      const input = { ...fields, tags: [...fields.tags], targets: [...fields.targets] }
      const answer = await updateAnnotationAction({ ...row, ...input }).catch(() => UNREACHED)
      if (!answer.ok) return refuse(answer)
      router.refresh()
      return 'The annotation is as it was before.'
    },
    [refuse, router],
  )

  const removeCreated = useCallback(
    async (row: Row) => {
      const answer = await deleteAnnotationAction(row).catch(() => UNREACHED)
      if (!answer.ok) return refuse(answer)
      router.refresh()
      return 'The new annotation is gone again.'
    },
    [refuse, router],
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
