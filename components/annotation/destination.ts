import { type Bearing, TARGET_KINDS } from '@/lib/annotation/model'
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

/** What each field of a destination still lacks, in a sentence to stand beside it. */
export type Missing = Readonly<Partial<Record<'draft' | 'wording' | 'subjectId', string>>>

/** What a destination lacks before it can be carried out; nothing when it is ready. */
export function missingIn(destination: Destination): Missing {
  if (destination.kind === 'draft') return destination.draft ? {} : { draft: 'Choose a draft first.' }
  if (destination.kind !== 'new') return {}
  return {
    ...(destination.wording.trim() === '' && { wording: 'Write the sentence.' }),
    ...(destination.subjectId === '' && { subjectId: 'Say what the statement is about.' }),
  }
}

/** Whether a destination says enough to be carried out. */
export const isReady = (destination: Destination) => Object.keys(missingIn(destination)).length === 0

/**
 * What an annotation is about once it goes there: a statement that starts from a passage brings along what it is about
 * itself, where an annotation can be about that.
 */
export function targetsWith(
  destination: Destination,
  targets: readonly string[],
  subjects: readonly { readonly id: string; readonly kind: string }[],
): readonly string[] {
  if (destination.kind !== 'new' || targets.includes(destination.subjectId)) return targets
  const subject = subjects.find(({ id }) => id === destination.subjectId)
  const can = subject !== undefined && (TARGET_KINDS as readonly string[]).includes(subject.kind)
  return can ? [...targets, subject.id] : targets
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
