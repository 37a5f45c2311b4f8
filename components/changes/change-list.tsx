import type { ReactNode } from 'react'
import { Differences } from '@/components/suspect/differences'
import { Tag } from '@/components/ui/tag'
import { CHANGE_WORDS, changesInWords } from '@/lib/changes/in-words'
import type { Change, TextChanges } from '@/lib/changes/model'
import { ChangedWords } from './changed-words'

type Props = {
  changes: TextChanges
  /** What stands on the words that a change touches. */
  standing?: (change: Change) => ReactNode
  /** In a narrow column: after stands under before. */
  stacked?: boolean
}

/** Where two texts differ: first in one line, then each place by its words. It takes only values. */
export function ChangeList({ changes, standing, stacked = false }: Props) {
  return (
    <>
      <p className="reading mb-4 text-lg">{capital(changesInWords(changes))}.</p>
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
              {change.classes.map((one) => (
                <Tag key={one} {...(one === 'meaning' ? { tone: 'attention' as const } : {})}>
                  {CHANGE_WORDS[one]}
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

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
