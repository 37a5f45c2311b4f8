import type { Mark } from '@/lib/annotation/marks'
import type { Painter } from './painter'

/**
 * Tells which annotation is under the pointer, the shortest where several are, or null. Told once a frame at most, and
 * only when it is another one. Answers with what ends it.
 */
export function watchHover(
  text: HTMLElement,
  under: Painter['under'],
  tell: (id: string | null) => void,
): () => void {
  let last: string | null = null
  let frame = 0
  const now = (id: string | null) => {
    if (id === last) return
    last = id
    tell(id)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const { clientX, clientY, buttons } = event
    cancelAnimationFrame(frame)
    // While words are being selected, what lies under the pointer is of no interest.
    frame = requestAnimationFrame(() => now(buttons > 0 ? null : shortest(under(clientX, clientY))))
  }
  const leave = () => {
    cancelAnimationFrame(frame)
    now(null)
  }
  text.addEventListener('pointermove', move, { passive: true })
  text.addEventListener('pointerleave', leave)
  return () => {
    cancelAnimationFrame(frame)
    text.removeEventListener('pointermove', move)
    text.removeEventListener('pointerleave', leave)
  }
}

const shortest = (marks: readonly Mark[]): string | null =>
  marks.reduce<Mark | null>((best, one) => (best && length(best) <= length(one) ? best : one), null)?.id ??
  null

const length = ({ start, end }: Mark) => end - start
