import { Note } from '@/components/ui/note'
import type { Obstacle } from '@/lib/import-draft/in-the-way'

/** What must be settled before a draft can be kept, each a link to where that is done. */
export function InTheWayList({ obstacles }: { obstacles: readonly Obstacle[] }) {
  if (obstacles.length === 0) return null
  return (
    <Note tone="attention" title="Before it can be kept">
      <ul className="list-disc ps-5">
        {obstacles.map(({ at, says }) => (
          <li key={says}>
            <a href={`#${at}`}>{says}</a>
          </li>
        ))}
      </ul>
    </Note>
  )
}
