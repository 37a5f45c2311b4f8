import { fold } from './cosmetic'
import type { Resolution, SpanSelectors } from './model'
import { resolveIn } from './resolve'

export type Passage<Id> = { readonly id: Id; readonly selectors: readonly Pick<SpanSelectors, 'quote'>[] }

/** Resolves all passages of an older version in the text of a newer one, which is read once. */
export function rebase<Id>(
  text: string,
  passages: readonly Passage<Id>[],
): { id: Id; resolution: Resolution }[] {
  const folded = fold(text)
  return passages.map(({ id, selectors }) => ({ id, resolution: resolveIn(folded, selectors) }))
}
