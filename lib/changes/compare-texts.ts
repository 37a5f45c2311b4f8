import { gapsOf, matchesBetween } from '@/lib/meaning/align'
import { compareMeaning } from '@/lib/meaning/compare'
import { foldText } from '@/lib/meaning/cosmetic'
import type { Difference } from '@/lib/meaning/model'
import { CHANGE_CLASSES, type Change, type ChangeClass, type Paragraph, type TextChanges } from './model'
import { pairLike } from './pair-like'
import { isTimeStamp } from './time-stamp'

type Part = { readonly before: readonly Paragraph[]; readonly after: readonly Paragraph[] }
type Place = Part & { readonly at: number; readonly moved?: true }

/**
 * Where two texts differ: paragraphs that are the same are put together first, then what stands elsewhere with the
 * same words is recognised as moved, then like paragraphs between them are compared word by word.
 */
export function compareTexts(before: readonly Paragraph[], after: readonly Paragraph[]): TextChanges {
  const [old, now] = [before.map(formOf), after.map(formOf)]
  const matches = matchesBetween(old, now, (form) => form.length)
  const gaps = gapsOf(matches, old.length, now.length).map((gap) => ({
    before: before.slice(...gap.before),
    after: after.slice(...gap.after),
  }))
  const moved = movedBetween(gaps)
  const places: Place[] = [
    ...matches.flatMap(([a, b]) => styled(before[a]!, after[b]!)),
    ...[...moved].map(([gone, come]) => ({
      before: [gone],
      after: [come],
      at: come.start,
      moved: true as const,
    })),
    ...gaps.flatMap((gap) => placesIn(without(gap, moved))),
  ]
  return {
    same: matches.length,
    changes: places.sort((one, other) => one.at - other.at).map(changeOf),
  }
}

const formOf = ({ text }: Paragraph) => foldText(text).trim()

/** A paragraph with the same words that are written otherwise. */
const styled = (before: Paragraph, after: Paragraph): Place[] =>
  before.text === after.text ? [] : [{ before: [before], after: [after], at: after.start }]

/** What went from one place and came to another with the same words, each once. */
function movedBetween(gaps: readonly Part[]): ReadonlyMap<Paragraph, Paragraph> {
  const come = new Map<string, Paragraph[]>()
  for (const paragraph of gaps.flatMap(({ after }) => after)) {
    const form = formOf(paragraph)
    come.set(form, [...(come.get(form) ?? []), paragraph])
  }
  const moved = new Map<Paragraph, Paragraph>()
  for (const paragraph of gaps.flatMap(({ before }) => before)) {
    const found = come.get(formOf(paragraph))?.shift()
    if (found) moved.set(paragraph, found)
  }
  return moved
}

function without({ before, after }: Part, moved: ReadonlyMap<Paragraph, Paragraph>): Part {
  const come = new Set(moved.values())
  return {
    before: before.filter((paragraph) => !moved.has(paragraph)),
    after: after.filter((paragraph) => !come.has(paragraph)),
  }
}

function placesIn({ before, after }: Part): Place[] {
  if (before.length === 0 && after.length === 0) return []
  const at = after[0]?.start ?? before[0]!.start
  if (joined(before) === joined(after)) return [{ before, after, at }]
  return pairLike(before, after).map((pair) => ({ ...pair, at: pair.after[0]?.start ?? at }))
}

const joined = (paragraphs: readonly Paragraph[]) => paragraphs.map(formOf).join(' ')

function changeOf({ before, after, moved }: Place, index: number): Change {
  const differences = before.length === 1 && after.length === 1 ? differencesOf(before[0]!, after[0]!) : []
  return {
    number: index + 1,
    classes: classesOf({ before, after }, differences, moved),
    before,
    after,
    differences,
  }
}

const differencesOf = (before: Paragraph, after: Paragraph) =>
  compareMeaning(before.text, after.text, { headline: before.headline && after.headline })

function classesOf(part: Part, differences: readonly Difference[], moved?: true): ChangeClass[] {
  if (moved) return ['moved']
  if ([...part.before, ...part.after].every(({ text }) => isTimeStamp(text))) return ['time_stamp']
  if (part.before.length === 0) return ['added']
  if (part.after.length === 0) return ['removed']
  if (part.before.length > 1 || part.after.length > 1) return ['breaks']
  if (differences.length === 0) return ['cosmetic']
  const found = new Set(differences.map(classOf))
  return CHANGE_CLASSES.filter((one) => found.has(one))
}

/** Words that only came or went, where they say nothing of an amount, a date, a name or whether it is so. */
function classOf({ kinds, before, after }: Difference): ChangeClass {
  if (kinds.some((kind) => kind !== 'other')) return 'meaning'
  if (before === '') return 'added'
  return after === '' ? 'removed' : 'meaning'
}
