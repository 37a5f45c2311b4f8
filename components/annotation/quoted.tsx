import type { ReactNode } from 'react'

type Props = {
  words: readonly string[]
  /** Cut after two lines. */
  short?: boolean
  /** A part of it, by its place, with what is known of its words; null where nothing is. */
  show?: (at: number) => ReactNode
}

/** The exact words of a passage, as they stand in the source; several spans are kept visibly apart. */
export function Quoted({ words, short = false, show }: Props) {
  return (
    <blockquote
      className={`reading shrink-0 border-s-2 border-edge ps-2.5 text-base leading-snug ${short ? 'line-clamp-2' : ''}`}
    >
      {words.map((part, index) => (
        <span key={`${index}-${part}`}>
          {index > 0 && (
            <span className="px-1 font-sans text-xs text-soft">
              <span aria-hidden="true">⟦ … ⟧</span>
              <span className="spoken">and elsewhere:</span>
            </span>
          )}
          {show?.(index) ?? part}
        </span>
      ))}
    </blockquote>
  )
}
