import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { LEFT_ID } from './bar-ids'
import { FILTER_WORDS, FILTERS, type Filter } from './filter-blocks'

const HINTS = [
  ['n', 'next'],
  ['a', 'accept'],
  ['x', 'refuse'],
  ['c', 'correct'],
  ['u', 'undo'],
  ['o', 'original'],
] as const
const SMALL = 'pointer-fine:min-h-7! px-2.5! py-0.5!'

type Props = {
  left: number
  /** What the last key had to say. */
  said: string
  acceptAll: () => void
  /** Null when there is nothing to take back. */
  undo: (() => void) | null
  filter: Filter
  counts: Readonly<Record<Filter, number>>
  choose: (filter: Filter) => void
}

/** How much is left to decide, which blocks are shown, and the keys; stays in sight while reading down. */
export function DecideBar({ left, said, acceptAll, undo, filter, counts, choose }: Props) {
  return (
    <div className="z-10 mb-3 flex flex-col gap-2 border-b border-rule bg-paper py-2 text-sm md:sticky md:top-0 md:max-xl:top-12">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
        <p role="status" id={LEFT_ID} tabIndex={-1} className="flex-1 font-medium">
          {left === 0
            ? 'Everything is decided.'
            : `${left} ${left === 1 ? 'proposal' : 'proposals'} to decide.`}
          {said && <span className="font-normal text-soft"> {said}</span>}
        </p>
        {undo && (
          <Button className={SMALL} onClick={undo}>
            Undo the last decision
          </Button>
        )}
        {left > 0 && (
          <Button className={SMALL} onClick={acceptAll}>
            Accept all that are left
          </Button>
        )}
      </div>
      <BlockFilter filter={filter} counts={counts} choose={choose} />
      {left > 0 && (
        <ul
          aria-label="Keys"
          className="key-hints hidden flex-wrap gap-x-3 gap-y-1 text-xs text-soft md:flex"
        >
          {HINTS.map(([key, words]) => (
            <li key={key}>
              <Key>{key}</Key> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function BlockFilter({ filter, counts, choose }: Pick<Props, 'filter' | 'counts' | 'choose'>) {
  return (
    <fieldset
      aria-label="Which blocks are shown"
      className="flex flex-wrap gap-x-1 gap-y-1 md:max-xl:gap-x-0"
    >
      {FILTERS.filter((each) => each !== 'refused' || counts.refused > 0 || filter === each).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={filter === each}
          onClick={() => choose(each)}
          className="min-h-7 rounded-sm border-b-2 border-transparent px-2 whitespace-nowrap hover:bg-raised aria-pressed:border-accent aria-pressed:font-semibold md:max-xl:px-1.5"
        >
          {FILTER_WORDS[each]} <span className="font-normal tabular-nums text-soft">{counts[each]}</span>
        </button>
      ))}
    </fieldset>
  )
}
