import type { WorkspaceState } from './store'
import type { Layers } from './use-painter.client'

/** What is painted over the annotations while somebody works on them. */
export function layersOf({ annotations, activeId, hoveredId, form, adder, passing }: WorkspaceState): Layers {
  const spansOf = (id: string | null) =>
    (id === null ? undefined : annotations.find((one) => one.id === id))?.spans ?? []
  return {
    'annotation-hover': form?.mode === 'passage' && form.id === hoveredId ? [] : spansOf(hoveredId),
    'annotation-step': passing.step ?? [],
    'annotation-found': passing.found ?? [],
    'annotation-draft': [...(adder?.spans ?? []), ...(passing['found-here'] ?? [])],
    // While its ends are moved, a word that was given up looks given up.
    'annotation-active': form?.mode === 'passage' ? [] : spansOf(activeId),
  }
}
