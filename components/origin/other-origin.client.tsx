'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { Select } from '@/components/ui/select'
import { TextButton } from '@/components/ui/text-button'
import { TextInput } from '@/components/ui/text-input'
import { ORIGIN_WORDS, type OriginKind } from '@/lib/article/model'
import { alikeOrigin } from '@/lib/origin/alike'
import type { ProposedOrigin } from '@/lib/origin/model'

const KINDS: readonly OriginKind[] = ['named_report', 'leaked_text', 'own_reporting']
type Typed = Pick<ProposedOrigin, 'kind' | 'name'>
type Props = {
  origin: ProposedOrigin
  /** Those that are entered already. */
  known: readonly Typed[]
  onAccept: (origin: Typed) => void
  onLeave: () => void
}

/** Another origin in the place of the one that was proposed. */
export function OtherOrigin({ origin, known, onAccept, onLeave }: Props) {
  const names = useId()
  const [kind, setKind] = useState<OriginKind>(origin.kind)
  const [name, setName] = useState(origin.name)
  const alike = alikeOrigin(name, known)
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
        <TextInput value={name} list={names} onChange={({ target }) => setName(target.value)} required />
      </Field>
      <datalist id={names}>
        {known.map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      {alike && (
        <Note tone="attention" title="It may be entered already" className="sm:col-span-2">
          <p>
            “{alike.name}” counts as one origin, another name as a second one.{' '}
            <TextButton onClick={() => onAccept({ kind: alike.kind, name: alike.name })}>
              Take “{alike.name}”
            </TextButton>
          </p>
        </Note>
      )}
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" variant="primary">
          {alike ? 'It is another one: accept it' : 'Accept this one'}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  )
}
