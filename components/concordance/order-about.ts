import { type RankedSubject, rankTargets } from '@/lib/annotation/rank-targets'
import type { Hit } from '@/lib/concordance/model'
import { groundsByName, type NamedSubject } from '@/lib/suggestion/target-grounds'

/** A subject that places may be about, by all that texts call it. */
export type AboutSubject = RankedSubject & NamedSubject & { readonly date?: string }

/**
 * Subjects in the order in which they are offered for these places: what was used last, then as the box for a new
 * annotation ranks them by the sentences, then the rest as given.
 */
export function orderAbout(
  subjects: readonly AboutSubject[],
  hits: readonly Pick<Hit, 'words' | 'sentence'>[],
  usedLast: readonly string[],
): AboutSubject[] {
  const sentences = hits.map(({ words, sentence }) => sentence.left + words + sentence.right).join(' ')
  // The words that were looked for are what all places have in common.
  const found = hits.map(({ words }) => words).join(' … ')
  const ranked = rankTargets(subjects, sentences, usedLast, groundsByName(found, subjects))
  const first = ranked.flatMap(({ id }) => subjects.find((one) => one.id === id) ?? [])
  return [...first, ...subjects.filter((one) => !first.includes(one))]
}
