import type { ProvisionDesk } from '@/lib/provision/model'

/** What our newest sentences say of each provision of these texts, by provision id. */
export function wordsOfProvisions(texts: readonly ProvisionDesk[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap(({ provisions }) =>
      provisions.map(({ id, sentences }) => [id, sentences.map(({ wording }) => wording).join(' ')] as const),
    ),
  )
}

/** The other texts that the alignments of this one come from, by id. */
export function textsAlignedFrom({ alignments }: Pick<ProvisionDesk, 'alignments'>): string[] {
  return [...new Set(alignments.flatMap(({ from }) => from?.planVersionId ?? []))]
}
