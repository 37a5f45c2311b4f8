import { type DateRange, parseDate } from '@/lib/text/edtf'
import { approvalStanding } from './approval-standing'
import {
  firstWords,
  type GateFinding,
  type GateInput,
  type GateRule,
  inReview,
  onStatement,
} from './gate-finding'
import type { LoadedRevision } from './model'

const at = (id: GateRule, anchor: string, ok: boolean, sentence: string): GateFinding => ({
  id,
  ok,
  sentence,
  place: onStatement(anchor),
})

/** What is older than a version of the plan cannot say what that version contains; it can be context. */
export function olderSourceRule({ revision }: GateInput): GateFinding[] {
  const versions = [revision.home, ...revision.shownAt].filter(({ kind }) => kind === 'plan_version')
  const sources = [
    ...revision.passages.map((passage) => ({
      bearing: passage.bearing,
      date: passage.version.published,
      name: firstWords(passage.spans),
      anchor: `evidence-${passage.publicId}`,
    })),
    ...revision.references.map((reference) => ({
      bearing: reference.bearing,
      date: reference.date,
      name: `${reference.outlet}: ${reference.title}`,
      anchor: `reference-${reference.publicId}`,
    })),
  ].filter(({ bearing }) => bearing !== 'context')
  const older = versions.flatMap((version) => sources.filter(({ date }) => isBefore(date, version.date)))
  if (older.length === 0) {
    return [
      at('sources-not-older', 'evidence', true, 'No source is older than the plan version it speaks of.'),
    ]
  }
  return older.map(({ name, anchor }) =>
    at('sources-not-older', anchor, false, `${name} is older than the plan version: it can only be context.`),
  )
}

const PROVISION_FAULTS = {
  waiting: 'A second person has to look at the provision that it tells of, on the page of its text.',
  retired: 'The provision that it tells of was taken back: choose the one that stands.',
} as const

/** An edition tells of provisions that a second person has looked at. */
export function provisionRule({ revision: { provisionLook = 'done' } }: GateInput): GateFinding[] {
  const ok = provisionLook === 'done'
  const sentence = ok ? 'It tells of no provision that waits for a look.' : PROVISION_FAULTS[provisionLook]
  return [at('provision-checked', 'wording', ok, sentence)]
}

export function ownWorkRule({ revision, viewerId }: GateInput): GateFinding[] {
  const own = viewerId !== undefined && revision.contributorIds.includes(viewerId)
  const place = inReview(revision.publicId)
  if (!own) return [{ id: 'not-own-work', ok: true, sentence: 'A second person can review it.', place }]
  return [
    {
      id: 'not-own-work',
      ok: false,
      sentence: 'You worked on this sentence or its evidence: another editor reviews it.',
      place,
    },
  ]
}

export function approvalRule({ revision }: GateInput): GateFinding[] {
  const standing = approvalStanding(revision)
  const find = (ok: boolean, sentence: string): GateFinding[] => [
    { id: 'approval', ok, sentence, place: inReview(revision.publicId) },
  ]
  if (standing.state === 'void') return find(false, `Changed since approval: ${standing.changed.join('; ')}.`)
  if (standing.state === 'none') return find(false, notApproved(revision))
  if (isAskedToChange(revision)) return find(false, 'Changes were asked for: open the next draft.')
  return find(true, 'Approved by a second person, and unchanged since.')
}

function notApproved(revision: LoadedRevision): string {
  if (revision.state === 'draft') return 'Not submitted for review yet.'
  return isAskedToChange(revision)
    ? 'Changes were asked for: open the next draft.'
    : 'Not approved by a second person yet.'
}

function isAskedToChange({ state }: LoadedRevision): boolean {
  return state === 'changes_requested'
}

function isBefore(date: string, limit: string): boolean {
  const { to } = rangeOf(date)
  const { from } = rangeOf(limit)
  return to !== null && from !== null && to < from
}

function rangeOf(date: string): DateRange {
  const read = date === '' ? null : parseDate(date)
  return read?.ok ? read.value : { from: null, to: null }
}
