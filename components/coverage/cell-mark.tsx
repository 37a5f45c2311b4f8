import { CELL_STATES, type CellFacts, type CellState, cellWords, statesOf } from '@/lib/coverage/board'

/** Weight, slant and the line beside it say each state a second time; colour only for what needs a person. */
const LOOKS: Readonly<Record<CellState, string>> = {
  suspect: 'border-solid border-attention bg-attention-wash text-attention font-semibold',
  disputes: 'border-double border-ink font-semibold',
  supports: 'border-solid border-ink font-semibold',
  context: 'border-dotted border-edge',
  marked: 'border-dashed border-edge',
  waiting: 'border-transparent text-attention',
  silent: 'border-transparent text-soft italic',
  expired: 'border-transparent text-attention italic',
  unchecked: 'border-transparent text-faint',
}

/** The classes of a cell, by its leading state. */
export const cellLook = (facts: CellFacts) => LOOKS[statesOf(facts)[0]]

/** What holds in a cell: the leading state by glyph and word, the others by their glyphs. All of it is spoken in words. */
export function CellMark({ facts }: { facts: CellFacts }) {
  const [lead, ...others] = statesOf(facts)
  const { glyph, word } = CELL_STATES[lead]
  const marks = [
    ...others.map((state) => `${CELL_STATES[state].glyph}${countOf(state, facts)}`),
    ...(facts.suggested ? [`${facts.suggested} suggested`] : []),
  ]
  return (
    <>
      <span aria-hidden="true">
        <span className="inline-block min-w-3.5">{glyph}</span> {word} {countOf(lead, facts)}
        {isDraft(lead, facts) && <span className="font-normal text-soft"> draft</span>}
        {marks.length > 0 && (
          <span className="flex flex-wrap gap-x-1.5 font-normal text-soft not-italic">
            {marks.map((mark, at) => (
              // With a comma, so that the figure of one is not read on into the next.
              <span key={mark} className="whitespace-nowrap">
                {mark}
                {at < marks.length - 1 && ','}
              </span>
            ))}
          </span>
        )}
      </span>
      <span className="spoken">{cellWords(facts)}</span>
    </>
  )
}

/** How many it is, where it can be more than one. */
function countOf(state: CellState, facts: CellFacts): string {
  if (state === 'suspect' || state === 'marked') return String(facts[state] ?? '')
  if (state !== 'supports' && state !== 'disputes' && state !== 'context') return ''
  return String((facts[state]?.approved ?? 0) + (facts[state]?.drafts ?? 0))
}

function isDraft(state: CellState, facts: CellFacts): boolean {
  if (state !== 'supports' && state !== 'disputes' && state !== 'context') return false
  return facts[state]?.approved === 0
}
