import { Checkbox } from '@/components/ui/checkbox'
import type { Candidate } from '@/lib/edition/model'
import type { Choices, Entry } from './choices'
import { EntryFields } from './entry-fields'
import { FindingsList } from './findings-list'

type Props = {
  candidates: readonly Candidate[]
  chosen: Choices['chosen']
  onChange: (revisionId: string, entry: Entry | null) => void
}

/** Published statements whose new words a thread stops: they can go out as a correction, and as nothing else. */
export function HeldUpList({ candidates, chosen, onChange }: Props) {
  return (
    <ul className="divide-y divide-rule border-t border-rule">
      {candidates.map(({ revisionId, wording, before, subject, heldUp }) => {
        const entry = chosen[revisionId]
        return (
          <li key={revisionId} className="py-3">
            <p className="reading text-lg leading-snug">{wording}</p>
            <p className="text-sm text-soft">{subject}</p>
            {before !== null && before !== wording && (
              <p className="text-sm text-soft">
                In the edition now: <span className="reading">{before}</span>
              </p>
            )}
            <FindingsList findings={heldUp} />
            <Checkbox
              className="mt-2"
              checked={entry !== undefined}
              onChange={({ target }) =>
                onChange(revisionId, target.checked ? { kind: 'correction', reason: '' } : null)
              }
              label={
                <>
                  What readers have is wrong: correct it all the same{' '}
                  <span className="spoken">({wording})</span>
                </>
              }
            />
            {entry && (
              <div className="ms-6.5">
                <EntryFields
                  kinds={['correction']}
                  entry={{ ...entry, kind: 'correction' }}
                  about={wording}
                  onChange={(changed) => onChange(revisionId, changed)}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
