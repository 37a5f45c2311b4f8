'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { inviteUserAction } from '@/lib/users/actions'
import { GIVEN_ROLES, type GivenRole } from '@/lib/users/model'
import { FIELD_NAMES, USER_WORDS } from '@/lib/users/refusal-words'
import { ShownLink } from './shown-link.client'

const EMPTY: { email: string; name: string; role: GivenRole } = { email: '', name: '', role: 'editor' }

/** Makes an invite; what was typed stays until it succeeded. */
export function InviteForm() {
  const router = useRouter()
  const [typed, setTyped] = useState(EMPTY)
  const [invited, setInvited] = useState('')
  const { run, pending, result } = useAction(inviteUserAction)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run(typed)
    if (!answer?.ok) return
    setInvited(typed.email)
    setTyped(EMPTY)
    router.refresh()
  }
  return (
    <div className="flex flex-col gap-4">
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <Field label="E-mail" className="min-w-56 flex-1">
          <TextInput
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            value={typed.email}
            onChange={(event) => setTyped({ ...typed, email: event.target.value })}
          />
        </Field>
        <Field label="Name" className="min-w-44 flex-1">
          <TextInput
            required
            maxLength={120}
            autoComplete="off"
            value={typed.name}
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
          />
        </Field>
        <Field label="Role" className="w-32">
          <Select
            value={typed.role}
            onChange={(event) => setTyped({ ...typed, role: event.target.value as GivenRole })}
          >
            {GIVEN_ROLES.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
        </Field>
        <Button variant="primary" type="submit" pending={pending}>
          Make invite link
        </Button>
      </form>
      <Problem result={result} words={USER_WORDS} fieldNames={FIELD_NAMES} />
      {result?.ok && <ShownLink link={result.value} forWhom={invited} />}
    </div>
  )
}
