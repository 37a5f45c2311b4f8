import type { FactLine } from '@/lib/edition/model'
import type { FurnitureView } from '@/lib/furniture/model'
import { FactLines } from './fact-lines'
import { WordsEditor } from './words-editor.client'

type Props = { view: FurnitureView; facts?: readonly FactLine[]; preview?: string }

/** One piece of furniture: its key, its words, and what can be done with them. */
export function FurnitureRow({ view, facts = [], preview }: Props) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[16rem_minmax(0,1fr)]">
      <p className="text-sm break-words text-soft">{view.key}</p>
      <div className="min-w-0">
        <p className="reading mb-2 whitespace-pre-line">{view.text}</p>
        <FactLines facts={facts} />
        {preview && (
          <p className="mb-2 text-sm">
            <a href={preview} target="_blank" rel="noopener">
              See it as readers would
            </a>
          </p>
        )}
        <WordsEditor view={view} label={`Words of ${view.key}`} />
      </div>
    </li>
  )
}
