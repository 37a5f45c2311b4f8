import type { TargetGround } from '@/lib/annotation/rank-targets'
import type { Span } from '@/lib/text/span'
import { namesIn } from './find-names'
import type { Proposal, RuleName } from './model'
import { namesOf } from './name-rule'
import { wordsOf } from './reading'

/** A subject by every name that texts call it by; a word that ends in `*` stands for every word that begins so. */
export type NamedSubject = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly names: readonly string[]
}

/** Which of the subjects the words of a passage name, and by which name. */
export function groundsByName(words: string, subjects: readonly NamedSubject[]): TargetGround[] {
  const read = wordsOf(words)
  return subjects.flatMap((subject) => {
    const places = namesIn(read, namesOf({ ...subject, number: null }))
    const [first] = places
    const { start } = (first && read[first.first]) ?? { start: 0 }
    const { end } = (first && read[first.last]) ?? { end: 0 }
    return first
      ? [{ id: subject.id, kind: 'named' as const, why: `named: “${words.slice(start, end)}”` }]
      : []
  })
}

/** What rules suggested for words that a passage shares with them. Spans are UTF-16 code units. */
export function groundsBySuggestion(passage: readonly Span[], open: readonly Proposal[]): TargetGround[] {
  return open
    .filter(({ spans }) => spans.some((one) => passage.some((its) => sharesMost(one, its))))
    .map(({ targetId, reasons }) => ({
      id: targetId,
      kind: 'suggested' as const,
      why: `suggested: ${reasons.map(({ rule }) => SHORTLY[rule]).join('; ')}`,
    }))
}

/** The rules where there is little room. */
const SHORTLY: Readonly<Record<RuleName, string>> = {
  quotation: 'same words elsewhere',
  figure: 'our number',
  name: 'a name of it',
  likeness: 'like our words',
  actor: 'who acts',
}

/** Half of the shorter one. */
const sharesMost = (one: Span, other: Span) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >=
  Math.min(one.end - one.start, other.end - other.start) / 2
