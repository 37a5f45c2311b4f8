/** The exact words of a passage, as they stand in the source; several spans are kept visibly apart. */
export function Quoted({ words, short = false }: { words: readonly string[]; short?: boolean }) {
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
          {part}
        </span>
      ))}
    </blockquote>
  )
}
