'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ORIGIN_WORDS, type OriginKind } from '@/lib/article/model'
import type { ProposedOrigin } from '@/lib/origin/model'

const KINDS: readonly OriginKind[] = ['named_report', 'leaked_text', 'own_reporting']
type Props = {
  origin: ProposedOrigin
  onAccept: (origin: Pick<ProposedOrigin, 'kind' | 'name'>) => void
  onLeave: () => void
}

/** Another origin in the place of the one that was proposed. */
export function OtherOrigin({ origin, onAccept, onLeave }: Props) {
  const [kind, setKind] = useState<OriginKind>(origin.kind)
  const [name, setName] = useState(origin.name)
  return (
    <form
      className="grid w-full max-w-2xl gap-3 sm:grid-cols-[14rem_1fr]"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onAccept({ kind, name: name.trim() })
      }}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <Field label="What it is">
        <Select value={kind} onChange={({ target }) => setKind(target.value as OriginKind)}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {ORIGIN_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Its name" hint="One that is entered already is taken; a new name makes a new origin.">
        <TextInput value={name} onChange={({ target }) => setName(target.value)} required />
      </Field>
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" variant="primary">
          Accept this one
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  )
}
