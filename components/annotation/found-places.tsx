import type { Span } from '@/lib/anchoring/model'

/** So many places are listed at once, the chosen one among them: the text has to stay in sight. */
const LISTED = 5
const BEFORE = 2
/** Code units shown on each side of a place, at most: whole words. */
const AROUND = 72

type Props = {
  /** Of the list, for the field that leads it. */
  id: string
  text: string
  matches: readonly Span[]
  /** Which one is chosen. */
  at: number
  onChoose: (at: number) => void
}

/** The places where words stand, each with what stands around it. Their field has the focus and leads them. */
export function FoundPlaces({ id, text, matches, at, onChoose }: Props) {
  const from = Math.max(0, Math.min(at - BEFORE, matches.length - LISTED))
  return (
    <div id={id} role="listbox" aria-label="Places" hidden={matches.length === 0} className="mt-1 text-sm">
      {matches.slice(from, from + LISTED).map((match, index) => (
        <div
          key={match.start}
          id={placeId(id, match)}
          role="option"
          tabIndex={-1}
          aria-selected={from + index === at}
          aria-posinset={from + index + 1}
          aria-setsize={matches.length}
          // Before the field loses its focus.
          onPointerDown={(event) => {
            event.preventDefault()
            onChoose(from + index)
          }}
          className="reading cursor-pointer border-s-3 line-clamp-2 border-transparent px-2 py-1 aria-selected:border-accent aria-selected:bg-sunk pointer-coarse:min-h-11"
        >
          {inOneLine(before(text, match.start))}
          <b>{inOneLine(text.slice(match.start, match.end))}</b>
          {inOneLine(after(text, match.end))}
        </div>
      ))}
    </div>
  )
}

export const placeId = (id: string, { start }: Span) => `${id}-${start}`

/** What stands before a place, from the beginning of a word on; a cut is shown. */
function before(text: string, at: number): string {
  const from = Math.max(0, at - AROUND)
  const words = text.slice(from, at)
  return from === 0 ? words : `… ${words.replace(/^\S*\s+/, '')}`
}

function after(text: string, at: number): string {
  const to = at + AROUND
  const words = text.slice(at, to)
  return to >= text.length ? words : `${words.replace(/\s+\S*$/, '')} …`
}

const inOneLine = (words: string) => words.replace(/\s+/g, ' ')
