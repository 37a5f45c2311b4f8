import type { Span } from '@/lib/anchoring/model'
import type { AnnotationFields, Bearing, PassageSpan, PlacementDecision, PlacementState } from './model'

/** Something that happened to an annotation: who did it, when, and what stands since. */
export type HistoryEntry = {
  readonly key: string
  /** ISO instant. */
  readonly at: string
  /** Null for the machine. */
  readonly by: string | null
  readonly what: HistoryWhat
  /** What an annotation held before and since; `before` is null where it was made. */
  readonly fields: { readonly before: AnnotationFields | null; readonly after: AnnotationFields } | null
  readonly passage: HistoryPassage | null
  readonly evidence: HistoryEvidence | null
  readonly note: string
  /** ISO instant of the state that it brought back; null where it brought back none. */
  readonly restored: string | null
}
export type HistoryWhat =
  | 'created'
  | 'changed'
  | 'deleted'
  | 'restored'
  | 'decided'
  | 'looked-for'
  | 'attached'
  | 'detached'
  | 'bearing'
  | 'other'

/** Where it lay in a version; `words` are empty where it did not, UTF-16 code units. */
export type HistoryPassage = {
  readonly versionId: string
  readonly version: number
  readonly state: PlacementState
  readonly decision: PlacementDecision | null
  readonly spans: readonly Span[]
  readonly words: readonly string[]
}
export type HistoryEvidence = {
  /** Public id of the statement. */
  readonly statement: string
  readonly bearing: Bearing | null
  /** The bearing before; null where there was none. */
  readonly was: Bearing | null
}

/** A row of the log that concerns an annotation. */
export type LogRow = {
  readonly seq: string
  /** ISO instant. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  /** JSON. */
  readonly payload: string
}

/** A placement, by a person or the machine. */
export type PlacedRow = {
  readonly seq: number
  readonly at: string
  readonly decision: PlacementDecision | null
  readonly state: PlacementState
  readonly versionId: string
  readonly version: number
  readonly passage: readonly PassageSpan[]
  readonly note: string
}

const WHATS: Readonly<Record<string, HistoryWhat>> = {
  'annotation.created': 'created',
  'annotation.changed': 'changed',
  'annotation.deleted': 'deleted',
  'annotation.restored': 'restored',
  'annotation.decided': 'decided',
  'evidence.added': 'attached',
  'evidence.removed': 'detached',
  'evidence.bearing-changed': 'bearing',
}

type Payload = {
  readonly before?: AnnotationFields
  readonly after?: AnnotationFields
  readonly seq?: number
  readonly note?: string
  readonly bearing?: Bearing
  readonly was?: Bearing
  readonly restores?: string
}

/**
 * The history of an annotation, newest first, from the rows of the log that concern it and from its placements.
 * `now` are its fields as they stand: rows from before the log had all fields of a new annotation get them from the
 * change that came next.
 */
export function historyOf(
  log: readonly LogRow[],
  placed: readonly PlacedRow[],
  now: AnnotationFields,
): HistoryEntry[] {
  const inOrder = [...log].sort((one, other) => Number(one.seq) - Number(other.seq))
  const payloads = inOrder.map(({ payload }) => JSON.parse(payload) as Payload)
  const first = payloads.find(({ before }) => before)?.before ?? now
  const bySeq = new Map(placed.map((row) => [row.seq, row]))
  const made = placed.find(({ decision }) => decision === null)
  const done = inOrder.map((row, index) => {
    const payload = payloads[index] ?? {}
    const entry = entryOf(row, payload)
    if (entry.what === 'created')
      return {
        ...entry,
        fields: { before: null, after: payload.after ?? first },
        passage: made ? passageOf(made) : null,
      }
    const decided = entry.what === 'decided' ? bySeq.get(payload.seq ?? -1) : undefined
    return decided ? { ...entry, passage: passageOf(decided) } : entry
  })
  const found = placed.filter((row) => row.decision === null && row !== made).map(foundEntry)
  return [...done.reduce(withRestored, []), ...found].sort(
    (one, other) => other.at.localeCompare(one.at) || compareKeys(other, one),
  )
}

/** Adds an entry; the two parts of what one restoring brought back, fields and passage, are one entry. */
function withRestored(before: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const last = before.at(-1)
  const isOne =
    last !== undefined && entry.restored !== null && last.restored === entry.restored && last.by === entry.by
  const isOther = isOne && last.what !== entry.what && last.what !== 'created'
  if (!isOther) return [...before, entry]
  const both = { fields: last.fields ?? entry.fields, passage: last.passage ?? entry.passage }
  return [...before.slice(0, -1), { ...entry, ...both }]
}

function entryOf({ seq, at, actor, action, subject }: LogRow, payload: Payload): HistoryEntry {
  const what = WHATS[action] ?? 'other'
  const isEvidence = what === 'attached' || what === 'detached' || what === 'bearing'
  const { before, after, note = '', bearing = null, was = null, restores = null } = payload
  return {
    key: `log-${seq}`,
    at,
    by: actor,
    what,
    fields: before && after ? { before, after } : null,
    passage: null,
    evidence: isEvidence ? { statement: subject.replace(/^statement\//, ''), bearing, was } : null,
    note,
    restored: restores,
  }
}

/** What the machine found when a version came in. */
function foundEntry(row: PlacedRow): HistoryEntry {
  const nothing = { fields: null, evidence: null, note: '', restored: null }
  return {
    key: `placed-${row.seq}`,
    at: row.at,
    by: null,
    what: 'looked-for',
    passage: passageOf(row),
    ...nothing,
  }
}

const passageOf = ({ versionId, version, state, decision, passage }: PlacedRow): HistoryPassage => ({
  versionId,
  version,
  state,
  decision,
  spans: passage.map(({ start, end }) => ({ start, end })),
  words: passage.map(({ exact }) => exact),
})

const compareKeys = (one: HistoryEntry, other: HistoryEntry) =>
  one.key.localeCompare(other.key, 'en', { numeric: true })
