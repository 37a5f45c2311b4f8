import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'

type Props = { left: number; decide: () => void; keep: () => void }

/** Asked before an import is kept of which something is not decided: a version is never mended afterwards. */
export function LeftUndecided({ left, decide, keep }: Props) {
  const what = left === 1 ? '1 proposal is not decided.' : `${left} proposals are not decided.`
  return (
    <Note tone="attention" role="alert" title={what} className="mb-2">
      <p>Kept like this, the text stays as it came at these places, and no caution is noted there.</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button onClick={decide}>Decide first</Button>
        <Button onClick={keep}>Keep it without them</Button>
      </div>
    </Note>
  )
}
