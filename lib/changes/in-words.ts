import type { Difference, MeaningKind } from '@/lib/meaning/model'
import type { Change, ChangeClass, TextChanges } from './model'

const KINDS: readonly (readonly [MeaningKind, string])[] = [
  ['number', 'number'],
  ['date', 'date'],
  ['negation', 'negation'],
  ['modal', 'modal verb'],
  ['attribution', 'attribution'],
  ['name', 'name'],
]
const LONGEST_EXAMPLE = 40

/** All changes in one line: "2 paragraphs added, 1 number changed: 600,000 → 800,000". */
export function changesInWords({ changes }: TextChanges): string {
  const parts = [
    ...paragraphs(changes, 'added', ({ before }) => before.length === 0),
    ...paragraphs(changes, 'removed', ({ after }) => after.length === 0),
    ...paragraphs(changes, 'moved', ({ classes }) => classes.includes('moved')),
    ...meanings(changes.flatMap(({ differences }) => differences)),
    ...reworded(changes),
  ]
  if (parts.length > 0) return parts.join(', ')
  if (changes.length === 0) return 'the shown words are the same'
  return `only ${changes.some(({ classes }) => classes.includes('time_stamp')) ? 'times of the page and ' : ''}cosmetic changes`
}

function paragraphs(changes: readonly Change[], what: string, is: (change: Change) => boolean): string[] {
  const count = changes.filter((change) => !change.classes.includes('time_stamp') && is(change)).length
  return count === 0 ? [] : [`${count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${what}`]
}

function meanings(differences: readonly Difference[]): string[] {
  return KINDS.flatMap(([kind, word]) => {
    const found = differences.filter(({ kinds }) => kinds[0] === kind)
    if (found.length === 0) return []
    const { before, after } = found[0]!
    const example = found.length === 1 ? `: ${cut(before) || '—'} → ${cut(after) || '—'}` : ''
    return [`${found.length} ${word}${found.length === 1 ? '' : 's'} changed${example}`]
  })
}

const cut = (words: string) =>
  words.length > LONGEST_EXAMPLE ? `${words.slice(0, LONGEST_EXAMPLE).trimEnd()} …` : words

/** Paragraphs with other words that none of the named kinds explains. */
function reworded(changes: readonly Change[]): string[] {
  const count = changes.filter(
    ({ classes, differences }) =>
      differences.length > 0 &&
      !classes.includes('time_stamp') &&
      differences.every(({ kinds }) => kinds[0] === 'other'),
  ).length
  return count === 0 ? [] : [`wording changed in ${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`]
}

/** Whether anything that readers read differs: not only how it is written, broken or when the page was touched. */
export const changesWords = ({ changes }: TextChanges): boolean =>
  changes.some(({ classes }) => classes.some((one) => !SURFACE.has(one)))

const SURFACE: ReadonlySet<ChangeClass> = new Set(['cosmetic', 'breaks', 'time_stamp'])
