import { rangesIn, staticRangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'

/** Where spans of a text (UTF-16 code units) are painted, by the name of their style in highlights.css. */
export type PaintSurface = {
  /** Replaces what is painted under a name. */
  readonly paint: (name: string, spans: readonly Span[]) => void
  readonly clear: () => void
}

/** Names in the order in which one lies over the other; `boxes` is an empty element that lies over the text. */
export function surfaceOver(text: HTMLElement, boxes: HTMLElement, names: readonly string[]): PaintSurface {
  return canHighlight() ? highlightSurface(text, names) : boxSurface(text, boxes, names)
}

const canHighlight = () => typeof Highlight === 'function' && CSS.highlights !== undefined

/** The CSS Custom Highlight API: the elements of the text stay as they are. */
function highlightSurface(text: HTMLElement, names: readonly string[]): PaintSurface {
  const priority = new Map(names.map((name, at) => [name, at]))
  return {
    paint: (name, spans) => {
      if (spans.length === 0) {
        CSS.highlights.delete(name)
        return
      }
      const leaves = leavesOf(text)
      const highlight = new Highlight()
      for (const span of spans) for (const range of staticRangesIn(leaves, span)) highlight.add(range)
      highlight.priority = priority.get(name) ?? 0
      CSS.highlights.set(name, highlight)
    },
    clear: () => {
      for (const name of names) CSS.highlights.delete(name)
    },
  }
}

/** Boxes over the words, for browsers without highlights. */
function boxSurface(text: HTMLElement, over: HTMLElement, names: readonly string[]): PaintSurface {
  const layers = new Map(
    names.map((name) => {
      const layer = document.createElement('div')
      layer.dataset.highlight = name
      return [name, layer]
    }),
  )
  over.replaceChildren(...layers.values())
  return {
    paint: (name, spans) => {
      const leaves = leavesOf(text)
      const frame = over.getBoundingClientRect()
      const rects = spans.flatMap((span) =>
        rangesIn(leaves, span).flatMap((range) => [...range.getClientRects()]),
      )
      layers.get(name)?.replaceChildren(...rects.map((rect) => boxAt(rect, frame)))
    },
    clear: () => over.replaceChildren(),
  }
}

function boxAt(rect: DOMRect, frame: DOMRect): HTMLElement {
  const box = document.createElement('i')
  box.style.cssText = `left:${rect.left - frame.left}px;top:${rect.top - frame.top}px;width:${rect.width}px;height:${rect.height}px`
  return box
}
