import type { Label } from './lexicon'
import type { Mark } from './mark'
import { marksAt } from './marks'
import { MEANING_KINDS, type MeaningKind } from './model'
import { isNumber, neighbour } from './neighbours'
import { stemOf, turnedRound } from './opposites'
import type { Side } from './setting'

/** Some tokens of a wording that have no counterpart in the other: `[from, to)`, may be empty. */
export type Stretch = { readonly side: Side; readonly from: number; readonly to: number }

/** What replacing one stretch by another changes, weightiest first; never empty. The same for the way back. */
export function nameKinds(before: Stretch, after: Stretch): readonly MeaningKind[] {
  const [old, now] = [readStretch(before), readStretch(after)]
  const kinds = new Set<MeaningKind>(
    MEANING_KINDS.filter((kind) => saysOf(old, now, kind) !== saysOf(now, old, kind)),
  )
  const explained = new Set(turnedRound(old.words, now.words, before.side.setting.prefixes))
  if (explained.size > 0 || isOnlyAfterNot(before) || isOnlyAfterNot(after)) kinds.add('negation')
  if (isCounted(before, old) && isCounted(after, now)) kinds.add('number')
  for (const speaker of changedSpeakers(before, after, old, now)) {
    kinds.add('attribution')
    explained.add(speaker)
  }
  if (kinds.has('name') && (standsBesideSaying(before) || standsBesideSaying(after))) kinds.add('attribution')
  if (kinds.size === 0 || leavesUnexplained(old, now, kinds, explained)) kinds.add('other')
  return MEANING_KINDS.filter((kind) => kinds.has(kind))
}

type Reading = {
  readonly words: readonly string[]
  readonly marks: readonly (readonly Mark[])[]
  readonly common: readonly boolean[]
  readonly speakers: readonly boolean[]
}

const WORDLIKE = /[\p{L}\p{N}]/u

function readStretch({ side, from, to }: Stretch): Reading {
  const places = Array.from({ length: to - from }, (_, index) => from + index)
  const words = places.map((at) => side.tokens[at]!.word)
  const isIn = (word: string, label: Label) => side.setting.labelsOf(word).has(label)
  return {
    words,
    marks: places.map((at) => marksAt(side, at)),
    common: words.map((word) => !WORDLIKE.test(word) || isIn(word, 'common') || isIn(word, 'pronoun')),
    speakers: words.map((word) => isIn(word, 'speakers')),
  }
}

/** What a stretch says of one kind. Pronouns say something only where the other stretch says who is meant, too. */
function saysOf(stretch: Reading, other: Reading, kind: MeaningKind): string {
  const comparable = other.marks.some((marks) => marks.some((mark) => mark.kind === kind))
  const values = stretch.marks.flatMap((marks) =>
    marks.filter((mark) => mark.kind === kind && (!mark.points || comparable)).map(({ value }) => value),
  )
  return values.join('\n')
}

const ONLY =
  /^(?:only|just|merely|simply|solely|nur|bloß|seulement|solo|sólo|solamente|лише|тільки|только|лишь)$/

/** “not only” says yes, “not” says no. */
function isOnlyAfterNot({ side, from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (ONLY.test(side.tokens[at]!.word) && at > 0 && hasKind(side, at - 1, 'negation')) return true
  return false
}

const hasKind = (side: Side, at: number, kind: MeaningKind) =>
  at >= 0 && at < side.tokens.length && marksAt(side, at).some((mark) => mark.kind === kind)

/** A verb of saying in it or within two words before or behind. */
function standsBesideSaying({ side, from, to }: Stretch): boolean {
  const [next, previous] = [neighbour(side, to - 1, 1), neighbour(side, from, -1)]
  for (let at = from; at < to; at += 1) if (hasKind(side, at, 'attribution')) return true
  return [next, neighbour(side, next, 1), previous, neighbour(side, previous, -1)].some((at) =>
    hasKind(side, at, 'attribution'),
  )
}

/** Whether a stretch begins with what an amount right before it counts: “28 points”, “300 homes”. */
function isCounted({ side, from, to }: Stretch, { common, marks }: Reading): boolean {
  return to > from && isNumber(side, from - 1) && !common[0] && marks[0]!.length === 0
}

/** What is a verb of saying and a noun: “claims”, “sources”. What stands before one is not always who speaks. */
const NOUN_TOO =
  /^(?:reports?|claims?|answers?|demands?|calls?|comments?|remarks?|posts?|notes?|forecasts?|estimates?|signals?|sources?|pledges?|promises?|disputes?|hints?|stress|quotes?|praise|vows?|berichte?|quellen?|sources?|fuentes?|according|laut|selon|según|reportedly|allegedly)$/
const ADVERB = /ly$/

/**
 * The words that say who speaks, where that changed: known speakers beside a verb of saying, or any other word that stood
 * right before one and was replaced (“the report said”).
 */
function* changedSpeakers(before: Stretch, after: Stretch, old: Reading, now: Reading): Generator<string> {
  if (standsBesideSaying(before) || standsBesideSaying(after))
    for (const [one, other] of [
      [old, now],
      [now, old],
    ] as const)
      yield* one.words.filter((word, at) => one.speakers[at] && !other.words.includes(word))
  const [was, is] = [subjectOfSaying(before, old), subjectOfSaying(after, now)]
  if (was !== null && is !== null) yield* [was, is]
}

function subjectOfSaying({ side, to }: Stretch, { words, common, marks }: Reading): string | null {
  const next = neighbour(side, to - 1, 1)
  if (!hasKind(side, next, 'attribution') || NOUN_TOO.test(side.tokens[next]!.word)) return null
  const last = words.at(-1)
  const isOrdinary = last !== undefined && !common.at(-1) && !ADVERB.test(last)
  return isOrdinary && marks.at(-1)!.every(({ kind }) => kind === 'name' || kind === 'attribution')
    ? last
    : null
}

/** Whether words remain on either side that no named kind explains and that the other side does not have in some form. */
function leavesUnexplained(
  old: Reading,
  now: Reading,
  kinds: ReadonlySet<MeaningKind>,
  explained: ReadonlySet<string>,
): boolean {
  const rest = new Map<string, number>()
  const count = (reading: Reading, by: 1 | -1) => {
    reading.words.forEach((word, index) => {
      const marks = reading.marks[index]!
      if (marks.some(({ kind, unsure }) => kinds.has(kind) && !unsure)) return
      if (reading.common[index] || explained.has(word)) return
      const stem = stemOf(word)
      rest.set(stem, (rest.get(stem) ?? 0) + by)
    })
  }
  count(old, 1)
  count(now, -1)
  return Array.from(rest.values()).some((left) => left !== 0)
}
