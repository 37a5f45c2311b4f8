import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { IMPORT_PROBLEMS } from '@/lib/import-draft/model'

/** The same import was changed in another window; what was decided here is still here, and a person chooses. */
export function OvertakenDraft({
  reload,
  writeOver,
}: {
  reload: () => void
  writeOver: (() => void) | null
}) {
  return (
    <Note tone="attention" role="alert" title={IMPORT_PROBLEMS.stale} className="mb-2">
      <div className="mt-1 flex flex-wrap gap-2">
        <Button onClick={reload}>Show what stands, without what I decided here</Button>
        {writeOver && <Button onClick={writeOver}>Keep what I decided here, instead of it</Button>}
      </div>
    </Note>
  )
}
