import type { Bearing } from '@/lib/annotation/model'
import type { MarkAndAttachInput } from '@/lib/newsroom/schema'
import type { StatementOption } from '@/lib/statement/model'
import type { StartOfStatement } from './start-of-statement'

/** A statement as it was on the screen when somebody chose it. */
export type StatementChoice = Pick<
  StatementOption,
  'statementId' | 'publicId' | 'revisionId' | 'rowVersion' | 'wording' | 'state' | 'mine'
>

/** Where the words of an annotation should go once it is saved. */
export type Destination =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: StatementChoice | null; readonly bearing: Bearing }
  | {
      readonly kind: 'new'
      readonly subjectId: string
      readonly wording: string
      readonly bearing: Bearing
      readonly start: StartOfStatement
    }

export const NOWHERE: Destination = { kind: 'none' }

/** Whether a destination says enough to be carried out. */
export function isReady(destination: Destination): boolean {
  if (destination.kind === 'draft') return destination.draft !== null
  if (destination.kind === 'new') return destination.subjectId !== '' && destination.wording.trim() !== ''
  return true
}

/** The words of the statement that a passage goes to, as they were on the screen. */
export function wordingOf(destination: Destination): string {
  if (destination.kind === 'new') return destination.wording
  return destination.kind === 'draft' ? (destination.draft?.wording ?? '') : ''
}

/** A destination that is ready, as the server is asked for it. */
export function toUse(destination: Destination): MarkAndAttachInput['use'] {
  if (destination.kind === 'draft' && destination.draft) {
    const { statementId, revisionId, rowVersion } = destination.draft
    return {
      kind: 'statement',
      statementId,
      seen: { revisionId, rowVersion },
      bearing: destination.bearing,
    }
  }
  if (destination.kind !== 'new') return { kind: 'none' }
  const { subjectId, wording, bearing, start } = destination
  return { kind: 'new', subjectId, statementKind: start.kind, bearing, draft: { wording, ...start.draft } }
}
