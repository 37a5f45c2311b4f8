import '@/components/annotation/highlights.css'
import { watchHover } from '@/components/annotation/hover'
import { paintText } from '@/components/annotation/painter'
import type { Mark } from '@/lib/annotation/marks'
import type { Contender } from './contender'

/** The painter of the workspace, with hover as the workspace has it. */
export function ours(text: HTMLElement): Contender {
  const painter = paintText(text, layerBeside(text))
  let byId = new Map<string, Mark>()
  let hovered: string | null = null
  let chosen: string | null = null
  watchHover(text, painter.under, (id) => {
    const mark = id ? byId.get(id) : undefined
    painter.setLayer('annotation-hover', mark ? [mark] : [])
    hovered = id
  })
  return {
    show: (marks) => {
      byId = new Map(marks.map((mark) => [mark.id, mark]))
      painter.setMarks(marks)
    },
    isShown: () => CSS.highlights.size > 0,
    under: (x, y) => painter.under(x, y).length,
    hovered: () => hovered,
    choose: (mark) => {
      painter.setLayer('annotation-active', [mark])
      chosen = mark.id
    },
    chosen: () => chosen,
  }
}

function layerBeside(text: HTMLElement): HTMLElement {
  const layer = document.createElement('div')
  layer.className = 'layer'
  text.parentElement?.append(layer)
  return layer
}
