'use client'

import { useEffect, useState } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Bearing } from '@/lib/annotation/model'
import { findDraftsAction } from '@/lib/statement/actions'
import type { StatementOption } from '@/lib/statement/model'
import type { Destination, Missing, StatementChoice } from './destination'
import { NewStatementFields } from './new-statement-fields.client'
import type { StartOfStatement } from './start-of-statement'
import { BEARINGS } from './words'

type Props = {
  destination: Destination
  /** What was missing when it was to be saved. */
  missing: Missing
  onChange: (destination: Destination) => void
  /** The first subject the annotation is about: what a new statement is about unless changed. */
  firstTarget: string
  /** What a new statement begins with. */
  start: () => StartOfStatement
}

const WAIT_MS = 250

/** Where the words should go: nowhere yet, to a draft, or to a new statement. */
export function DestinationFields({ destination, missing, onChange, firstTarget, start }: Props) {
  const choose = (kind: string) => {
    if (kind === 'draft') onChange({ kind, draft: null, bearing: 'supports' })
    else if (kind === 'new')
      onChange({ kind, subjectId: firstTarget, wording: '', bearing: 'supports', start: start() })
    else onChange({ kind: 'none' })
  }
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-3">
      <Field label="Statement">
        <Select value={destination.kind} onChange={(event) => choose(event.target.value)}>
          <option value="none">none for now</option>
          <option value="draft">attach to a draft</option>
          <option value="new">start a new statement</option>
        </Select>
      </Field>
      {destination.kind === 'draft' && (
        <DraftFinder
          chosen={destination.draft}
          missing={missing.draft}
          onChoose={(draft) => onChange({ ...destination, draft })}
        />
      )}
      {destination.kind === 'new' && (
        <NewStatementFields destination={destination} missing={missing} onChange={onChange} />
      )}
      {destination.kind !== 'none' && (
        <BearingChoice
          value={destination.bearing}
          onChange={(bearing) => onChange({ ...destination, bearing })}
        />
      )}
    </fieldset>
  )
}

function BearingChoice({ value, onChange }: { value: Bearing; onChange: (bearing: Bearing) => void }) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">These words, for the statement</legend>
      <div className="flex flex-wrap gap-x-4">
        {(Object.keys(BEARINGS) as Bearing[]).map((bearing) => (
          <label key={bearing} className="flex min-h-9 items-center gap-1.5">
            <input
              type="radio"
              name="bearing"
              checked={value === bearing}
              onChange={() => onChange(bearing)}
            />
            <span aria-hidden="true" className="font-mono">
              {BEARINGS[bearing].mark}
            </span>
            {BEARINGS[bearing].word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type FinderProps = {
  chosen: StatementChoice | null
  missing: string | undefined
  onChoose: (draft: StatementChoice) => void
}

function DraftFinder({ chosen, missing, onChoose }: FinderProps) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly StatementOption[] | 'failed' | null>(null)
  useEffect(() => {
    let late = false
    const timer = setTimeout(async () => {
      const answer = await findDraftsAction({ query }).catch(() => null)
      if (late) return
      setFound(answer?.ok ? answer.value : 'failed')
    }, WAIT_MS)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [query])
  return (
    <div className="flex flex-col gap-2">
      <Field label="Find a draft" hint="Drafts of yours, by their words." error={missing}>
        <TextInput type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </Field>
      {found === 'failed' && (
        <p className="text-sm text-problem">The drafts could not be listed. Type again to retry.</p>
      )}
      {Array.isArray(found) && found.length === 0 && <p className="text-sm text-soft">No draft fits.</p>}
      {Array.isArray(found) && (
        <ul className="max-h-48 overflow-y-auto">
          {found.map((draft) => (
            <li key={draft.revisionId}>
              <label className="flex gap-2 py-1 text-sm">
                <input
                  type="radio"
                  name="draft"
                  checked={chosen?.revisionId === draft.revisionId}
                  onChange={() => onChoose(draft)}
                />
                <span>
                  <span className="reading text-base">{draft.wording || 'no words yet'}</span>{' '}
                  <span className="text-soft">{draft.home.title}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
