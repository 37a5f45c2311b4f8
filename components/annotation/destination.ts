import type { Answer } from '@/components/form/use-action.client'
import type { Bearing } from '@/lib/annotation/model'
import { addEvidenceAction, createStatementAction } from '@/lib/statement/actions'

/** A draft that evidence can be attached to. */
export type DraftChoice = { readonly revisionId: string; readonly wording: string; readonly about: string }

/** Where the words of an annotation should go once it is saved. */
export type Destination =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: DraftChoice | null; readonly bearing: Bearing }
  | { readonly kind: 'new'; readonly subjectId: string; readonly wording: string; readonly bearing: Bearing }

export const NOWHERE: Destination = { kind: 'none' }

/** Whether a destination says enough to be carried out. */
export function isReady(destination: Destination): boolean {
  if (destination.kind === 'draft') return destination.draft !== null
  if (destination.kind === 'new') return destination.subjectId !== '' && destination.wording.trim() !== ''
  return true
}

/** Attaches a saved annotation to a draft, or starts a statement with it. Answers null when there is nothing to do. */
export async function carryOut(annotationId: string, destination: Destination): Promise<Answer | null> {
  if (destination.kind === 'draft' && destination.draft) {
    const { draft, bearing } = destination
    return addEvidenceAction({ revisionId: draft.revisionId, annotationId, bearing })
  }
  if (destination.kind !== 'new') return null
  const { subjectId, wording, bearing } = destination
  const started = await createStatementAction({ subjectId, kind: 'detail', draft: { wording } })
  if (!started.ok) return started
  return addEvidenceAction({ revisionId: started.value.revisionId, annotationId, bearing })
}
