import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'

const HINTS = [
  ['n', 'next'],
  ['p', 'the one before'],
  ['a', 'accept'],
  ['x', 'refuse'],
  ['c', 'correct'],
  ['u', 'undo'],
] as const

type Props = {
  left: number
  acceptAll: () => void
  /** Null when there is nothing to take back. */
  undo: (() => void) | null
}

/** How much is left to decide, and the keys for it; stays in sight while reading down. */
export function DecideBar({ left, acceptAll, undo }: Props) {
  return (
    <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper py-2 text-sm">
      <p role="status">
        {left === 0
          ? 'Everything is decided.'
          : `${left} ${left === 1 ? 'proposal' : 'proposals'} to decide.`}
      </p>
      {left > 0 && (
        <>
          <ul aria-label="Keys" className="hidden flex-wrap gap-x-4 gap-y-1 text-soft md:flex">
            {HINTS.map(([key, words]) => (
              <li key={key}>
                <Key>{key}</Key> {words}
              </li>
            ))}
          </ul>
          <Button onClick={acceptAll}>Accept all that are left</Button>
        </>
      )}
      {undo && <Button onClick={undo}>Undo the last decision</Button>}
    </div>
  )
}
