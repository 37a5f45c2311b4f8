'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import type { PublishedLine } from '@/lib/edition/model'
import type { Choices, Withdrawal } from './choices'
import { EntryFields } from './entry-fields'

const KINDS = ['withdrawal', 'retraction'] as const
const START: Withdrawal = { kind: 'withdrawal', reason: '' }

type Props = {
  published: readonly PublishedLine[]
  withdrawn: Choices['withdrawn']
  onChange: (statementId: string, entry: Withdrawal | null) => void
}

/** What the edition holds now. A withdrawal needs nobody's leave and waits for nothing. */
export function WithdrawList({ published, withdrawn, onChange }: Props) {
  const [wanted, setWanted] = useState('')
  const query = wanted.trim().toLowerCase()
  const shown = published
    .filter(
      ({ statementId, wording, subject }) =>
        withdrawn[statementId] || `${subject} ${wording}`.toLowerCase().includes(query),
    )
    .toSorted((a, b) => Number(b.doubtful) - Number(a.doubtful))
  return (
    <>
      <Field label="Find a statement" className="mb-3 max-w-md">
        <TextInput type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </Field>
      {shown.length === 0 && <p className="text-soft">No published statement has these words.</p>}
      <ul className="max-h-96 divide-y divide-rule overflow-y-auto border-y border-rule">
        {shown.map(({ statementId, wording, subject, doubtful }) => {
          const entry = withdrawn[statementId]
          return (
            <li key={statementId} className="py-2.5">
              <Checkbox
                checked={entry !== undefined}
                onChange={(event) => onChange(statementId, event.target.checked ? START : null)}
                label={<span className="reading text-lg leading-snug">{wording}</span>}
                hint={
                  <>
                    {subject}
                    {doubtful && (
                      <>
                        {' '}
                        <Tag tone="attention">rests on a passage that is not settled</Tag>
                      </>
                    )}
                  </>
                }
              />
              {entry && (
                <div className="ms-6.5">
                  <EntryFields
                    kinds={KINDS}
                    entry={entry}
                    about={wording}
                    onChange={(changed) => onChange(statementId, changed)}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
