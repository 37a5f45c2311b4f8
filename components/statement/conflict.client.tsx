'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import type { RevisionFields } from '@/lib/statement/model'
import { differences } from './field-differences'

type Props = {
  mine: RevisionFields
  theirs: RevisionFields
  nameOf: (id: string | null) => string
  pending: boolean
  /** Saves these fields over theirs. */
  onChoose: (fields: RevisionFields) => void
  onTakeTheirs: () => void
}

/** Both texts side by side where they differ. Nothing typed is lost until a choice is made. */
export function Conflict({ mine, theirs, nameOf, pending, onChoose, onTakeTheirs }: Props) {
  const [chosen, setChosen] = useState<Partial<RevisionFields>>({})
  const section = useRef<HTMLElement>(null)
  // It appears under a long form: bring it to the one who pressed save.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'center' })
    section.current?.focus({ preventScroll: true })
  }, [])
  const differing = differences(mine, theirs, nameOf)
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label="Choose between two texts"
      className="flex flex-col gap-3 outline-none"
    >
      <Note tone="attention" role="alert" title="Somebody else saved this draft while you were writing.">
        {differing.length === 0
          ? 'Both texts are the same.'
          : 'Nothing of yours is saved yet, and nothing is lost. Choose for each line whose text stays.'}
      </Note>
      {differing.map(({ field, label, mine: own, theirs: other }) => (
        <fieldset key={field} className="border-t border-rule pt-2">
          <legend className="text-sm font-semibold">{label}</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            <Side
              name={field}
              whose="Yours"
              words={own}
              checked={!(field in chosen)}
              onPick={() => {
                const { [field]: _, ...rest } = chosen
                setChosen(rest)
              }}
            />
            <Side
              name={field}
              whose="Saved meanwhile"
              words={other}
              checked={field in chosen}
              onPick={() => setChosen({ ...chosen, [field]: theirs[field] })}
            />
          </div>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} onClick={() => onChoose({ ...mine, ...chosen })}>
          Save this choice
        </Button>
        <Button onClick={onTakeTheirs}>Keep what was saved, drop mine</Button>
      </div>
    </section>
  )
}

type SideProps = { name: string; whose: string; words: string; checked: boolean; onPick: () => void }

function Side({ name, whose, words, checked, onPick }: SideProps) {
  return (
    <label className="flex min-w-0 items-start gap-2">
      <input type="radio" name={`conflict-${name}`} className="mt-1.5" checked={checked} onChange={onPick} />
      <span className="min-w-0">
        <span className="text-sm text-soft">{whose}</span>
        <br />
        <span className="reading">{words}</span>
      </span>
    </label>
  )
}
