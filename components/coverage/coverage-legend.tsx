import { CELL_STATES } from '@/lib/coverage/board'

/** What the marks of the cells mean: in view each mark with its word, and all that is meant by it on demand. */
export function CoverageLegend() {
  const states = Object.entries(CELL_STATES)
  return (
    <details className="group my-3 max-w-4xl text-sm">
      <summary className="flex list-none flex-wrap items-baseline gap-x-4 gap-y-1 [&::-webkit-details-marker]:hidden">
        {states.map(([state, { glyph, word }]) => (
          <span key={state} className="whitespace-nowrap text-soft group-open:hidden">
            <span aria-hidden="true" className="font-semibold text-ink">
              {glyph}
            </span>{' '}
            {word}
          </span>
        ))}
        <span className="text-accent underline underline-offset-4">What the marks mean</span>
      </summary>
      <dl className="mt-2 grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {states.map(([state, { glyph, word, meaning }]) => (
          <div key={state} className="contents">
            <dt aria-hidden="true" className="text-center font-semibold">
              {glyph}
            </dt>
            <dt className="font-medium">{word}</dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft">
        The first that holds leads and stands in words; the others follow by their marks, with how many they
        are. “Suggested” is what the machine proposes: nobody has looked at it yet.
      </p>
    </details>
  )
}
