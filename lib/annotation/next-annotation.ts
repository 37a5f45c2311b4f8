import type { Span } from '@/lib/anchoring/model'
import { inTextOrder } from './in-text-order'
import type { AnnotationView } from './model'

type Placed = Pick<AnnotationView, 'id' | 'spans' | 'createdAt'>

/**
 * The annotation that follows where somebody is, or comes before it, among those that are shown, in their order. `place`
 * is where they are in the text (UTF-16 code units): a sentence, a caret, the first words in view; null where only the
 * active annotation says it. From the active annotation it is the next in the list; from other words the next in the text,
 * which goes on to what has no place once nothing placed comes before.
 */
export function nextAnnotation<Shown extends Placed>(
  shown: readonly Shown[],
  { activeId, place }: { readonly activeId: string | null; readonly place: Span | null },
  by: 1 | -1,
  wanted: (annotation: Shown) => boolean,
): Shown | undefined {
  const active = shown.findIndex(({ id }) => id === activeId)
  const isThere = place === null || shown[active]?.spans[0]?.start === place.start
  const list = isThere ? shown : [...shown].sort(inTextOrder)
  const at = isThere ? active : firstFrom(list, place.start)
  if (by < 0) return list.slice(0, at < 0 ? list.length : at).findLast(wanted)
  return list.slice(isThere ? at + 1 : at).find(wanted)
}

/** Where in a list in text order those begin that begin at an offset or behind it; all of it where none is placed before. */
function firstFrom(list: readonly Placed[], offset: number): number {
  const unplaced = list.findIndex(({ spans }) => spans.length > 0)
  const ahead = list.findIndex(({ spans: [first] }) => first !== undefined && first.start >= offset)
  if (ahead < 0) return unplaced < 0 ? 0 : list.length
  return ahead === unplaced ? 0 : ahead
}
