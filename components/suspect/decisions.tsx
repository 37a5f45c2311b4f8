import { fullInstant } from '@/components/statement/full-date'
import { Disclosure } from '@/components/ui/disclosure'
import type { PlacementRecord } from '@/lib/placement/model'
import { decisionWords } from './words'

/** Every decision about a passage, the newest first, folded. */
export function Decisions({ history }: { history: readonly PlacementRecord[] }) {
  if (history.length === 0) return null
  return (
    <Disclosure summary={`Decisions about it: ${history.length}`} className="text-sm">
      <ol aria-label="Decisions" className="flex flex-col gap-2 border-s-2 border-rule ps-3">
        {history.map((record) => (
          <li key={record.seq}>
            <p>
              Version {record.number}: {decisionWords(record)}, by {record.by ?? 'the machine'},{' '}
              <time dateTime={record.at}>{fullInstant(record.at)}</time>
            </p>
            {record.words.length > 0 && <p className="reading">“{record.words.join(' … ')}”</p>}
            {record.note && <p className="text-soft">{record.note}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
