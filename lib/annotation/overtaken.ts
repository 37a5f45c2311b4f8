import { isSame, type Merge } from '@/lib/text/merge-fields'
import { type ChangeOf, fieldsChange, type SingleChange } from './change'
import { differingFields, FIELD_LABELS, type FieldName, fieldWords, type NameOf } from './field-words'
import type { HistoryEntry } from './history'
import { mergeAnnotation } from './merge-annotation'
import type { AnnotationFields, AnnotationView } from './model'
import { sameSpans } from './standing-passage'

/** The fields as a change found them, as it wants them, and as somebody else has left them since. */
export type ThreeWays = {
  readonly base: AnnotationFields
  readonly mine: AnnotationFields
  readonly theirs: AnnotationFields
}

/**
 * What becomes of a change where somebody else was faster. `go-on`: nothing of theirs is in its way, and so it is done
 * to what stands now. `so-already`: they did the same. `choose`: a person has to say which of both stays.
 */
export type Meeting =
  | { readonly how: 'so-already' }
  | {
      readonly how: 'go-on' | 'choose'
      readonly ways: ThreeWays | null
      readonly changes: readonly SingleChange[]
    }

/**
 * Holds a change against what stands now: `changes` are what carries it out there. `seen` is the annotation as it was
 * shown, `now` as it stands; null while it is deleted. A careful one, an undo or a redo, asks wherever somebody has
 * touched the same since, also where both would go together.
 */
export function meet(
  change: SingleChange,
  seen: AnnotationView | null,
  now: AnnotationView | null,
  careful: boolean,
): Meeting {
  if (change.kind === 'created') return now ? SO_ALREADY : goOn(change)
  if (!now) {
    if (change.kind === 'deleted') return SO_ALREADY
    return { how: 'choose', ways: null, changes: [{ kind: 'created', id: change.id }, change] }
  }
  switch (change.kind) {
    case 'fields':
      return meetFields(change, seen ?? now, now, careful)
    case 'passage': {
      if (sameSpans(now.spans, change.after)) return SO_ALREADY
      const anew = { ...change, before: now.spans }
      return now.suspect || sameSpans(now.spans, change.before) ? goOn(anew) : choose(anew)
    }
    case 'attached':
    case 'detached':
    case 'bearing':
      return meetUse(change, now)
    default:
      return seen?.rowVersion === now.rowVersion ? goOn(change) : choose(change)
  }
}

const SO_ALREADY: Meeting = { how: 'so-already' }
const goOn = (...changes: SingleChange[]): Meeting => ({ how: 'go-on', ways: null, changes })
const choose = (...changes: SingleChange[]): Meeting => ({ how: 'choose', ways: null, changes })

function meetFields(
  change: ChangeOf<'fields'>,
  seen: AnnotationView,
  now: AnnotationView,
  careful: boolean,
): Meeting {
  const base = { ...seen.fields, ...change.before }
  const ways = { base, mine: { ...base, ...change.after }, theirs: now.fields }
  const merge = mergedWays(ways)
  const anew = fieldsChange(change.id, now.fields, merge.merged)
  if (!anew) return SO_ALREADY
  const touched = Object.keys(change.after).some((name) => theirChanges(ways).includes(name as FieldName))
  const how = merge.clashes.length > 0 || (careful && touched) ? 'choose' : 'go-on'
  return { how, ways, changes: [anew as SingleChange] }
}

function meetUse(change: ChangeOf<'attached' | 'detached' | 'bearing'>, now: AnnotationView): Meeting {
  const { id, revisionId } = change
  const stands = now.uses.find((use) => use.revisionId === revisionId)?.bearing ?? null
  if (change.kind === 'detached') {
    if (stands === null) return SO_ALREADY
    const anew = { ...change, bearing: stands }
    return stands === change.bearing ? goOn(anew) : choose(anew)
  }
  const wanted = change.kind === 'bearing' ? change.after : change.bearing
  if (stands === wanted) return SO_ALREADY
  if (stands === null) {
    const anew = { kind: 'attached', id, revisionId, bearing: wanted } as const
    return change.kind === 'attached' ? goOn(change) : choose(anew)
  }
  const anew = { kind: 'bearing', id, revisionId, before: stands, after: wanted } as const
  return change.kind === 'bearing' && stands === change.before ? goOn(anew) : choose(anew)
}

export const mergedWays = ({ base, mine, theirs }: ThreeWays): Merge<AnnotationFields> =>
  mergeAnnotation(base, mine, theirs)

/** What the other side changed, whether or not I did so too. */
export const theirChanges = ({ base, theirs }: ThreeWays): FieldName[] =>
  (Object.keys(FIELD_LABELS) as FieldName[]).filter((name) => !isSame(base[name], theirs[name]))

/** What they did, to follow their name: "added point 1 and set “Voice” to paraphrase". */
export function didWords(ways: ThreeWays, nameOf: NameOf): string {
  const { base, theirs } = ways
  const done = theirChanges(ways).flatMap((field) => {
    if (field !== 'targets' && field !== 'tags') return setWords(theirs, field, nameOf)
    const named = (ids: readonly string[]) => ids.map(field === 'targets' ? nameOf : (tag) => `#${tag}`)
    const added = named(theirs[field].filter((one) => !base[field].includes(one)))
    const removed = named(base[field].filter((one) => !theirs[field].includes(one)))
    return [
      ...(added.length > 0 ? [`added ${inRow(added)}`] : []),
      ...(removed.length > 0 ? [`took off ${inRow(removed)}`] : []),
    ]
  })
  return inRow(done)
}

function setWords(fields: AnnotationFields, field: FieldName, nameOf: NameOf): string {
  const label = `“${FIELD_LABELS[field]}”`
  if (!fields[field]) return `emptied ${label}`
  const words = shortened(fieldWords(fields, field, nameOf))
  return `set ${label} to ${TYPED.has(field) ? `“${words}”` : words}`
}

/** Fields that hold what somebody typed: quoted, so that it is told from the words around it. */
const TYPED: ReadonlySet<FieldName> = new Set(['note', 'chain', 'speakerDescription'])

/** Whether a person chose something else than the change whole. */
export const isAnotherChoice = (decision: 'mine' | AnnotationFields, { mine }: ThreeWays): boolean =>
  decision !== 'mine' && differingFields(decision, mine).length > 0

/** What became of mine beside theirs, to follow what they did. */
export function besideWords(ways: ThreeWays): string {
  const { together } = mergedWays(ways)
  if (together.length === 0) return 'that stays'
  const { base, mine } = ways
  const onlyAdds = together.every((name) => {
    const [was, own] = [base[name], mine[name]] as [readonly string[], readonly string[]]
    return was.every((one) => own.includes(one))
  })
  return onlyAdds ? 'yours is added to it' : 'yours is done beside it'
}

const MOST = 60
const shortened = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)} …` : words)

/** "a", "a and b", "a, b and c". */
export const inRow = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/**
 * Whoever did last what a change meets: the newest entry of a history (newest first) that concerns the same; null when
 * none does. `statement` is the public id of the one whose evidence the change is about.
 */
export function metEntry(
  change: SingleChange,
  now: AnnotationView | null,
  entries: readonly HistoryEntry[],
  ways: ThreeWays | null,
  statement: string | null,
): HistoryEntry | null {
  const newest = (wanted: (entry: HistoryEntry) => boolean) => entries.find(wanted) ?? null
  if (!now) return newest(({ what }) => what === 'deleted')
  switch (change.kind) {
    case 'created':
      return newest(({ what }) => what === 'restored')
    case 'deleted':
      return newest(({ what }) => what === 'changed' || what === 'restored')
    case 'passage':
      return newest(({ what }) => what === 'decided')
    case 'fields': {
      const names = ways ? theirChanges(ways) : []
      return newest(
        ({ what, fields }) =>
          what === 'changed' &&
          fields?.before != null &&
          names.some((name) => !isSame(fields.before?.[name], fields.after[name])),
      )
    }
    default:
      return newest(
        ({ evidence }) => evidence !== null && (statement === null || evidence.statement === statement),
      )
  }
}
