import type { ReactNode } from 'react'
import { Differences } from '@/components/suspect/differences'
import { Tag } from '@/components/ui/tag'
import type { Change, TextChanges } from '@/lib/changes/model'
import { changeTags } from './change-tags'
import { ChangedWords } from './changed-words'

type Props = {
  changes: TextChanges
  /** What stands on the words that a change touches. */
  standing?: (change: Change) => ReactNode
  /** In a narrow column: after stands under before. */
  stacked?: boolean
}

/** Each place where two texts differ, by its words. It takes only values. */
export function ChangeList({ changes, standing, stacked = false }: Props) {
  return (
    <>
      <ol aria-label="Changes" className="flex flex-col gap-6">
        {changes.changes.map((change) => (
          <li
            key={change.number}
            id={`change-${change.number}`}
            data-change=""
            tabIndex={-1}
            className="border-s-2 border-rule ps-4 focus:border-ink"
          >
            <h2 className="mb-1 flex flex-wrap gap-2 text-sm text-soft">
              <span>Change {change.number}</span>
              {changeTags(change).map(({ words, attention }) => (
                <Tag key={words} {...(attention ? { tone: 'attention' as const } : {})}>
                  {words}
                </Tag>
              ))}
            </h2>
            <ChangedWords change={change} stacked={stacked} />
            <Differences differences={change.differences} className="mt-2 text-sm" />
            {standing?.(change)}
          </li>
        ))}
      </ol>
      {changes.same > 0 && (
        <p className="mt-6 text-sm text-soft">
          {changes.same} {changes.same === 1 ? 'paragraph stands' : 'paragraphs stand'} in both.
        </p>
      )}
    </>
  )
}
