import type { AnnotationOption } from '@/lib/annotation/model'
import { canCarry, type DeskReference } from '@/lib/reference/model'
import type { ReadingSource } from './reading-form.client'

/** What a reading can be of: references that can carry one, then passages with their words. */
export function readingSources(
  references: readonly DeskReference[],
  passages: readonly AnnotationOption[],
): ReadingSource[] {
  return [
    ...references.filter(canCarry).map(({ id, outlet, title, language }) => ({
      id,
      kind: 'reference' as const,
      title: `${outlet}: ${title}`,
      language,
    })),
    ...passages.map(({ id, words, article, language }) => ({
      id,
      kind: 'passage' as const,
      title: `“${words}” in ${article}`,
      words,
      language,
    })),
  ]
}
