import type { Span } from '@/lib/anchoring/model'
import { differingFields, type FieldName } from './field-words'
import { ATTRIBUTION } from './merge-annotation'
import type { AnnotationFields, AnnotationView, Bearing } from './model'
import { sameSpans } from './standing-passage'

/**
 * Something that was done to an annotation, as a value that knows what stood before and after: it can be turned round
 * and done again. `id` is the annotation's. Spans are UTF-16 code units of the version that is open. `restores` is the
 * ISO instant of the state that it brings back; what takes it back restores none.
 */
export type Change =
  | { readonly kind: 'created' | 'deleted'; readonly id: string }
  | {
      readonly kind: 'fields'
      readonly id: string
      /** Those that differ, an attribution whole, and no others: what somebody else changes meanwhile stays. */
      readonly before: Partial<AnnotationFields>
      readonly after: Partial<AnnotationFields>
      readonly restores?: string
    }
  | {
      readonly kind: 'passage'
      readonly id: string
      readonly before: readonly Span[]
      readonly after: readonly Span[]
      readonly restores?: string
    }
  | {
      readonly kind: 'attached' | 'detached'
      readonly id: string
      readonly revisionId: string
      readonly bearing: Bearing
    }
  | {
      readonly kind: 'bearing'
      readonly id: string
      readonly revisionId: string
      readonly before: Bearing
      readonly after: Bearing
    }
  | {
      /** A draft that attaching began, before the passage was bound to it; taken back, it is gone. */
      readonly kind: 'began' | 'taken-back'
      readonly id: string
      readonly revisionId: string
      readonly draft: Began
    }
  /** Done one after the other, taken back from the last to the first. */
  | { readonly kind: 'several'; readonly changes: readonly Change[] }

/** A draft that attaching began: of a new statement, named by its public id, or the next one of a statement. */
export type Began = {
  readonly what: 'statement' | 'next-draft'
  readonly statement: string
  readonly wording: string
}
export type SingleChange = Exclude<Change, { kind: 'several' }>
export type ChangeOf<Kind extends SingleChange['kind']> = Extract<SingleChange, { readonly kind: Kind }>

/** What takes a change back. */
export function inverseOf(change: Change): Change {
  switch (change.kind) {
    case 'created':
      return { ...change, kind: 'deleted' }
    case 'deleted':
      return { ...change, kind: 'created' }
    case 'attached':
      return { ...change, kind: 'detached' }
    case 'detached':
      return { ...change, kind: 'attached' }
    case 'began':
      return { ...change, kind: 'taken-back' }
    case 'taken-back':
      return { ...change, kind: 'began' }
    case 'fields': {
      const { kind, id, before, after } = change
      return { kind, id, before: after, after: before }
    }
    case 'passage': {
      const { kind, id, before, after } = change
      return { kind, id, before: after, after: before }
    }
    case 'bearing':
      return { ...change, before: change.after, after: change.before }
    case 'several':
      return { ...change, changes: change.changes.map(inverseOf).reverse() }
  }
}

/** The single changes of one, in the order in which they are done. */
export const singleChanges = (change: Change): readonly SingleChange[] =>
  change.kind === 'several' ? change.changes.flatMap(singleChanges) : [change]

/** What changed between two states of the fields, an attribution whole; null when nothing did. */
export function fieldsChange(
  id: string,
  before: AnnotationFields,
  after: AnnotationFields,
): Extract<Change, { kind: 'fields' }> | null {
  const names = differingFields(before, after)
  if (names.length === 0) return null
  const attributed = names.some((name) => ATTRIBUTION.includes(name)) ? ATTRIBUTION : []
  const told = [...new Set([...names, ...attributed])]
  return { kind: 'fields', id, before: only(before, told), after: only(after, told) }
}

const only = (fields: AnnotationFields, names: readonly FieldName[]): Partial<AnnotationFields> =>
  Object.fromEntries(names.map((name) => [name, fields[name]]))

/** What a change asks of the server, with what was seen last. */
export type ChangeRequest =
  | { readonly to: 'restore' | 'delete'; readonly input: Row }
  | { readonly to: 'update'; readonly input: Row & Writable & Restores }
  | {
      readonly to: 'take-words'
      readonly input: {
        annotationId: string
        seq: number
        spans: { start: number; end: number }[]
      } & Restores
    }
  | {
      readonly to: 'attach'
      readonly input: { annotationId: string; revisionId: string; bearing: Bearing }
    }
  | { readonly to: 'detach'; readonly input: { evidenceId: string; was: Bearing } }
  | { readonly to: 'set-bearing'; readonly input: { evidenceId: string; bearing: Bearing; was: Bearing } }
  | { readonly to: 'take-draft-back'; readonly input: { revisionId: string } }
  | { readonly to: 'put-draft-back'; readonly input: { statement: string; revisionId: string } }
type Restores = { readonly restores?: string }
type Row = { readonly id: string; readonly rowVersion: number }
type Writable = Omit<AnnotationFields, 'tags' | 'targets'> & { tags: string[]; targets: string[] }

/**
 * The request that does a change to what stands now, or null when that is no longer what the change began with: then
 * somebody else changed it since, and nothing of theirs is written over. `standing` is the annotation, null while it
 * is deleted, with the row version it had then.
 */
export function requestOf(
  change: SingleChange,
  standing: AnnotationView | null,
  deletedRow: number | null,
): ChangeRequest | null {
  const { id } = change
  if (change.kind === 'created')
    return deletedRow === null || standing ? null : { to: 'restore', input: { id, rowVersion: deletedRow } }
  if (change.kind === 'taken-back') return { to: 'take-draft-back', input: { revisionId: change.revisionId } }
  if (change.kind === 'began') {
    const { revisionId, draft } = change
    return { to: 'put-draft-back', input: { statement: draft.statement, revisionId } }
  }
  if (!standing) return null
  const { rowVersion, seq, uses } = standing
  const use =
    'revisionId' in change ? uses.find(({ revisionId }) => revisionId === change.revisionId) : undefined
  switch (change.kind) {
    case 'deleted':
      return { to: 'delete', input: { id, rowVersion } }
    case 'fields': {
      const { fields } = standing
      if (differingFields(fields, { ...fields, ...change.before }).length > 0) return null
      return {
        to: 'update',
        input: { id, rowVersion, ...writable({ ...fields, ...change.after }), ...restoring(change) },
      }
    }
    case 'passage': {
      if (!sameSpans(standing.spans, change.before)) return null
      const spans = change.after.map(({ start, end }) => ({ start, end }))
      return { to: 'take-words', input: { annotationId: id, seq, spans, ...restoring(change) } }
    }
    case 'attached': {
      const { revisionId, bearing } = change
      return use ? null : { to: 'attach', input: { annotationId: id, revisionId, bearing } }
    }
    case 'detached':
      return use?.bearing === change.bearing
        ? { to: 'detach', input: { evidenceId: use.evidenceId, was: use.bearing } }
        : null
    case 'bearing':
      return use?.bearing === change.before
        ? {
            to: 'set-bearing',
            input: { evidenceId: use.evidenceId, bearing: change.after, was: change.before },
          }
        : null
  }
}

const restoring = ({ restores }: Restores): Restores => (restores === undefined ? {} : { restores })

const writable = (fields: AnnotationFields): Writable => ({
  ...fields,
  tags: [...fields.tags],
  targets: [...fields.targets],
})
