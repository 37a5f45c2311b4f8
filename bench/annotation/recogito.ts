import '@recogito/text-annotator/text-annotator.css'
import { createTextAnnotator, type RendererType, type TextAnnotation } from '@recogito/text-annotator'
import { rangesOfSpan } from '@/lib/anchoring/dom/ranges-of-span'
import type { Mark } from '@/lib/annotation/marks'
import type { Contender } from './contender'

/**
 * @recogito/text-annotator as its documentation sets it up. It is given the DOM ranges: finding the places of offsets
 * takes it far longer, and ours would be compared with that. A style of its own for the annotation under the pointer
 * and for the chosen one, as its examples have it.
 */
export function recogito(text: HTMLElement, renderer: RendererType): Contender {
  let hovered: string | null = null
  let chosen: string | null = null
  const annotator = createTextAnnotator(text, {
    renderer,
    userSelectAction: 'SELECT' as never,
    style: (annotation, state) => {
      if (state?.hovered) hovered = annotation.id
      if (state?.selected) chosen = annotation.id
      return {
        fill: state?.hovered || state?.selected ? '#ffbb00' : '#0080ff',
        fillOpacity: 0.2,
        underlineThickness: 2,
      }
    },
  })
  return {
    show: (marks) => annotator.setAnnotations(marks.map((mark) => annotationOf(text, mark)) as never),
    isShown: () => CSS.highlights.size > 0 || text.querySelector('.r6o-annotation') !== null,
    under: (x, y) => {
      const frame = text.getBoundingClientRect()
      return annotator.state.store.getAt(x - frame.x, y - frame.y, true)?.length ?? 0
    },
    hovered: () => hovered,
    choose: ({ id }) => annotator.setSelected(id),
    chosen: () => chosen,
  }
}

function annotationOf(text: HTMLElement, { id, start, end }: Mark): TextAnnotation {
  const [range] = rangesOfSpan(text, { start, end })
  const quote = range?.toString() ?? ''
  return {
    id,
    bodies: [],
    target: { annotation: id, selector: [{ id, quote, start, end, range: range as Range }] },
  } as unknown as TextAnnotation
}
