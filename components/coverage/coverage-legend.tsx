import { Disclosure } from '@/components/ui/disclosure'
import { CELL_STATES } from '@/lib/coverage/board'

/** What the marks of the cells mean. */
export function CoverageLegend() {
  return (
    <Disclosure summary="What the marks mean" className="my-3 text-sm">
      <dl className="grid max-w-3xl grid-cols-[auto_auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {Object.entries(CELL_STATES).map(([state, { glyph, word, meaning }]) => (
          <div key={state} className="contents">
            <dt aria-hidden="true" className="text-center font-semibold">
              {glyph}
            </dt>
            <dt className="font-medium">{word}</dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-3xl text-soft">
        The first that holds leads and stands in words; the others follow by their marks, with how many they
        are.
      </p>
    </Disclosure>
  )
}
