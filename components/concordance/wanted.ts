import { type Hit, type HitFault, type HitSource, hitKey, type MadeAnnotation } from '@/lib/concordance/model'

export const EXTENTS = { sentence: 'the whole sentence', words: 'the words found' } as const
export type Extent = keyof typeof EXTENTS

/** A passage to annotate, and the places that stand in it. UTF-16 code units. */
export type Wanted = {
  readonly key: string
  readonly versionId: string
  readonly start: number
  readonly end: number
  readonly source: HitSource
  readonly left: string
  readonly words: string
  readonly right: string
  readonly hits: readonly Hit[]
}

/** What is annotated for these places: of several in one sentence it is that sentence, once. */
export function wantedOf(hits: readonly Hit[], extent: Extent): Wanted[] {
  const passages = new Map<string, Wanted>()
  for (const hit of hits) {
    const { versionId, words } = hit
    const { start, end, source, left, right } =
      extent === 'words' ? { ...hit, left: '', right: '' } : hit.sentence
    const key = hitKey({ versionId, start, end })
    const known = passages.get(key)
    if (known) passages.set(key, { ...known, hits: [...known.hits, hit] })
    else passages.set(key, { key, versionId, start, end, source, left, words, right, hits: [hit] })
  }
  return [...passages.values()]
}

export type Made = Pick<MadeAnnotation, 'id' | 'rowVersion'> & { readonly hits: readonly Hit[] }
/** What came of it: annotations with the places in them, and the places that none was made for. */
export type Outcome = {
  readonly made: readonly Made[]
  readonly refused: readonly { readonly key: string; readonly reason: HitFault }[]
}

/** The answer about passages, told of the places in them. */
export function outcomeOf(
  wanted: readonly Wanted[],
  answer: Omit<Outcome, 'made'> & { readonly made: readonly MadeAnnotation[] },
): Outcome {
  const hitsOf = (key: string) => wanted.find((one) => one.key === key)?.hits ?? []
  return {
    made: answer.made.map(({ key, id, rowVersion }) => ({ id, rowVersion, hits: hitsOf(key) })),
    refused: answer.refused.flatMap(({ key, reason }) =>
      hitsOf(key).map((hit) => ({ key: hit.key, reason })),
    ),
  }
}
