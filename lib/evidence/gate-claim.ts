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
import { supporting } from './signatures'

const at = (id: GateRule, anchor: string, ok: boolean, sentence: string): GateFinding => ({
  id,
  ok,
  sentence,
  place: onStatement(anchor),
})

export function wordingRule({ revision }: GateInput): GateFinding[] {
  const written = revision.fields.wording.trim() !== ''
  return [at('wording', 'wording', written, written ? 'The sentence is written.' : 'The sentence is empty.')]
}

export function stanceRule({ revision }: GateInput): GateFinding[] {
  const { stance, stanceBasis, partyId } = revision.fields
  const find = (ok: boolean, sentence: string) => [at('stance', 'stance', ok, sentence)]
  if (!stance && stanceBasis) return find(false, 'A basis is given for a stance that is not.')
  if (!stance) return find(true, 'No stance is claimed.')
  if (!partyId) return find(false, 'A stance is somebody’s: name the party.')
  if (!stanceBasis)
    return find(false, 'Say what the stance rests on: said by the party, reported, or in a document.')
  const expected = supporting(revision.passages).find(({ voice }) => voice === 'outlet_expectation')
  if (expected)
    return find(false, `${firstWords(expected.spans)} is an outlet’s expectation, which is never a stance.`)
  return find(true, 'The stance has a party and a basis.')
}

export function dateRule({ revision }: GateInput): GateFinding[] {
  const { asOf, asOfMethod, asOfBasis } = revision.fields
  const find = (ok: boolean, sentence: string) => [at('dates', 'as-of', ok, sentence)]
  if (asOf === '') return find(true, 'No date is claimed.')
  if (!parseDate(asOf).ok) return find(false, `“${asOf}” cannot be read as a date.`)
  if (!asOfMethod) return find(false, 'Say whether the date is stated in the source or inferred.')
  if (asOfMethod === 'inferred' && asOfBasis.trim() === '')
    return find(false, 'An inferred date needs its basis.')
  return find(true, 'The date has a basis.')
}

export function allegationRule({ revision }: GateInput): GateFinding[] {
  const { allegationAboutId, response, responseNote } = revision.fields
  const find = (ok: boolean, sentence: string) => [at('allegation', 'allegation', ok, sentence)]
  if (!allegationAboutId) return find(true, 'It alleges nothing of a named person.')
  if (!response) return find(false, 'It alleges something of a named person: say what they answered.')
  if (response === 'not_sought' && responseNote.trim() === '') {
    return find(false, 'Say why no response was sought.')
  }
  return find(true, 'The allegation carries a response line.')
}

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
