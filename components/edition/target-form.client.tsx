'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { NOTICE_TARGETS, TARGET_WORDS } from '@/lib/edition/labels'
import type { NoticeOptions, PublicNotice } from '@/lib/edition/model'
import { deskPaths } from '@/lib/paths/desk'

type Kind = PublicNotice['targetKind']
type Props = { options: NoticeOptions; target: { targetKind: Kind; targetId: string } | null }

const MOST = 50

/** Finds what a notice is about. The choice goes into the address, so that it can be handed on. */
export function TargetForm({ options, target }: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<Kind>(target?.targetKind ?? 'statement')
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState(target?.targetId ?? '')
  const query = wanted.trim().toLowerCase()
  const found = options[kind].filter(({ words }) => words.toLowerCase().includes(query))
  const listed = found.slice(0, MOST)
  const id = listed.some((option) => option.id === chosen) ? chosen : (listed[0]?.id ?? '')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (id) router.push(`${deskPaths.notices()}?about=${kind}&id=${encodeURIComponent(id)}`)
  }
  return (
    <form onSubmit={submit} className="grid max-w-4xl items-end gap-3 sm:grid-cols-[14rem_1fr]">
      <Field label="About">
        <Select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {NOTICE_TARGETS.map((one) => (
            <option key={one} value={one}>
              {TARGET_WORDS[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Find it by its words">
        <TextInput type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </Field>
      <Field
        label="Which"
        hint={
          found.length > MOST ? `The first ${MOST} of ${found.length}: type more of its words.` : undefined
        }
        error={found.length === 0 ? 'Nothing that readers can see has these words.' : undefined}
        className="sm:col-span-2"
      >
        <Select value={id} onChange={(event) => setChosen(event.target.value)}>
          {listed.map(({ id: one, words }) => (
            <option key={one} value={one}>
              {words.length > 140 ? `${words.slice(0, 140)} …` : words}
            </option>
          ))}
        </Select>
      </Field>
      <div className="sm:col-span-2">
        <Button type="submit" disabled={!id}>
          Show where it stands
        </Button>
      </div>
    </form>
  )
}
