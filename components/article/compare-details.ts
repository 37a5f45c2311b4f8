import type { Differing } from '@/components/form/overtaken'
import { type Address, type Detail, METHOD_WORDS, ORIGIN_WORDS, type Origin } from '@/lib/article/model'
import { DETAIL_LABELS, DETAIL_ORDER, type TypedDetails } from './detail-fields'

/** All that the form of an article's facts holds. */
export type FactsTyped = {
  readonly workingTitle: string
  readonly details: TypedDetails
  readonly addresses: readonly Address[]
  /** The title of the article it is a copy of, or empty. */
  readonly copyOf: string
  readonly origin: Pick<Origin, 'kind' | 'name'> | null
}

/** The facts of an article in which what stands and what was typed differ, in the order of the form. */
export function compareDetails(standing: FactsTyped, typed: FactsTyped): Differing[] {
  const mine = inWords(typed)
  return inWords(standing)
    .map(([label, words], index) => ({
      label,
      standing: words || 'nothing',
      typed: mine[index]?.[1] || 'nothing',
    }))
    .filter((each) => each.standing !== each.typed)
}

function inWords(facts: FactsTyped): [label: string, words: string][] {
  return [
    ['Working title', facts.workingTitle],
    ...DETAIL_ORDER.map((field): [string, string] => [
      DETAIL_LABELS[field].label,
      detail(facts.details[field]),
    ]),
    ['Addresses', facts.addresses.map(({ url, kind }) => `${url} (${kind})`).join('; ')],
    ['Copy of', facts.copyOf],
    ['Origin of the report', facts.origin ? `${ORIGIN_WORDS[facts.origin.kind]}: ${facts.origin.name}` : ''],
  ]
}

function detail({ value, method, reason }: Detail): string {
  if (value.trim() === '') return ''
  return `${value} (${METHOD_WORDS[method]}${reason === '' ? '' : `: ${reason}`})`
}
