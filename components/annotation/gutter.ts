import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import { type GutterLine, type GutterMark, gutterLines } from '@/lib/annotation/gutter-lines'
import { LOOKS } from '@/lib/annotation/look'
import type { Mark } from '@/lib/annotation/marks'
import type { SpanIndex } from '@/lib/annotation/span-index'

/**
 * Draws the signs beside the lines on which `marks` begin, in place of those drawn before. All places are read before
 * anything is written, so that the page is laid out once.
 */
export function drawGutter(
  gutter: HTMLElement,
  text: HTMLElement,
  marks: readonly Mark[],
  index: SpanIndex<Mark>,
): void {
  const base = gutter.getBoundingClientRect().top
  const leaves = leavesOf(text)
  const places = marks.flatMap(({ start, look, glyph }): GutterMark[] => {
    const rect = rangesIn(leaves, { start, end: start + 1 })[0]?.getBoundingClientRect()
    const ids = index.at(start).map(({ id }) => id)
    return rect ? [{ top: rect.top - base, look, glyph, ids }] : []
  })
  gutter.replaceChildren(...gutterLines(places).map(signOf))
}

/** The annotations that a sign of the gutter stands for; none beside the signs. */
export function idsOfSign(target: EventTarget | null): readonly string[] {
  const sign = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null
  return sign?.dataset.ids?.split(' ') ?? []
}

function signOf({ top, look, glyphs, ids }: GutterLine): HTMLElement {
  const sign = document.createElement('span')
  const { line, unreviewed, mine } = LOOKS[look] ?? { line: 'plain', unreviewed: false, mine: false }
  sign.dataset.ids = ids.join(' ')
  sign.dataset.line = line
  sign.toggleAttribute('data-unreviewed', unreviewed)
  sign.toggleAttribute('data-mine', mine)
  sign.style.top = `${top}px`
  sign.textContent = glyphs.join('')
  if (ids.length > 1) sign.append(countOf(ids.length))
  return sign
}

function countOf(count: number): HTMLElement {
  const number = document.createElement('b')
  number.textContent = String(count)
  return number
}
