import { openFindings } from '@/lib/house-style/dismissals'
import { parseDate } from '@/lib/text/edtf'
import { firstWords, type GateFinding, type GateRule, onStatement } from './gate-finding'
import type { LoadedRevision, Passage } from './model'

/** The rules that look at what is typed: they run on the server, and in the form while it is typed. */
export const FIELD_RULES: readonly GateRule[] = ['wording', 'house-style', 'stance', 'dates', 'allegation']

export type FieldsInput = {
  readonly revision: Pick<LoadedRevision, 'fields' | 'kind' | 'dismissals'> & {
    readonly home: Pick<LoadedRevision['home'], 'kind'>
    readonly passages: readonly Pick<Passage, 'bearing' | 'voice' | 'spans'>[]
  }
}

/** What the field rules find, in their order. */
export function fieldFindings(input: FieldsInput): GateFinding[] {
  return [wordingRule, styleRule, stanceRule, dateRule, allegationRule].flatMap((rule) => rule(input))
}

const finding = (id: GateRule, anchor: string, ok: boolean, sentence: string): GateFinding => ({
  id,
  ok,
  sentence,
  place: onStatement(anchor),
})

export function wordingRule({ revision }: FieldsInput): GateFinding[] {
  const written = revision.fields.wording.trim() !== ''
  return [
    finding('wording', 'wording', written, written ? 'The sentence is written.' : 'The sentence is empty.'),
  ]
}

/** A rule of house style is followed, or set aside with a reason that the reviewer sees. */
export function styleRule({ revision }: FieldsInput): GateFinding[] {
  const { fields, home, kind, dismissals } = revision
  const open = openFindings({ wording: fields.wording, home: home.kind, kind }, dismissals)
  if (open.length === 0) {
    return [finding('house-style', 'wording', true, 'House style is followed, or set aside with a reason.')]
  }
  return open.map(({ rule, words, advice }) =>
    finding('house-style', 'wording', false, `“${words}”: ${advice} House style: ${rule}.`),
  )
}

export function stanceRule({ revision }: FieldsInput): GateFinding[] {
  const { stance, stanceBasis, partyId } = revision.fields
  const find = (ok: boolean, sentence: string) => [finding('stance', 'stance', ok, sentence)]
  if (!stance && stanceBasis) return find(false, 'A basis is given for a stance that is not.')
  if (!stance) return find(true, 'No stance is claimed.')
  if (!partyId) return find(false, 'A stance is somebody’s: name the party.')
  if (!stanceBasis)
    return find(false, 'Say what the stance rests on: said by the party, reported, or in a document.')
  const expected = revision.passages.find(
    ({ bearing, voice }) => bearing === 'supports' && voice === 'outlet_expectation',
  )
  if (expected)
    return find(false, `${firstWords(expected.spans)} is an outlet’s expectation, which is never a stance.`)
  return find(true, 'The stance has a party and a basis.')
}

export function dateRule({ revision }: FieldsInput): GateFinding[] {
  const { asOf, asOfMethod, asOfBasis } = revision.fields
  const find = (ok: boolean, sentence: string) => [finding('dates', 'as-of', ok, sentence)]
  if (asOf === '') return find(true, 'No date is claimed.')
  if (!parseDate(asOf).ok) return find(false, `“${asOf}” cannot be read as a date.`)
  if (!asOfMethod) return find(false, 'Say whether the date is stated in the source or inferred.')
  if (asOfMethod === 'inferred' && asOfBasis.trim() === '')
    return find(false, 'An inferred date needs its basis.')
  return find(true, 'The date has a basis.')
}

export function allegationRule({ revision }: FieldsInput): GateFinding[] {
  const { allegationAboutId, response, responseNote } = revision.fields
  const find = (ok: boolean, sentence: string) => [finding('allegation', 'allegation', ok, sentence)]
  if (!allegationAboutId) return find(true, 'It alleges nothing of a named person.')
  if (!response) return find(false, 'It alleges something of a named person: say what they answered.')
  if (response === 'not_sought' && responseNote.trim() === '') {
    return find(false, 'Say why no response was sought.')
  }
  return find(true, 'The allegation carries a response line.')
}
