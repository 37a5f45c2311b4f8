import type { LiveEvent } from '@/lib/live/model'

/** What others did and is not shown yet. */
export type Held = {
  /** Ids of annotations, each with who changed it last. */
  readonly annotations: ReadonlyMap<string, string>
  /** More changed than annotations: the whole page has to be read again. */
  readonly page: boolean
}

export const NOTHING_HELD: Held = { annotations: new Map(), page: false }

/** With one more thing that somebody else did. What concerns no annotation and is no new text changes nothing here. */
export function holding(held: Held, event: Pick<LiveEvent, 'action' | 'annotations' | 'by'>): Held {
  const annotations = new Map(held.annotations)
  for (const id of event.annotations) annotations.set(id, event.by)
  const changes = event.annotations.length > 0 ? annotations : held.annotations
  return { annotations: changes, page: held.page || event.action.startsWith('article.') }
}

/** Without those that are shown now; those of an open form stay held. */
export function released(held: Held, shown: readonly string[]): Held {
  const left = [...held.annotations].filter(([id]) => !shown.includes(id))
  return { annotations: new Map(left), page: held.page }
}

export const heldCount = ({ annotations, page }: Held) => annotations.size + (page ? 1 : 0)

/** Whose they are, each once. */
export const heldBy = ({ annotations }: Held) => [...new Set(annotations.values())]
