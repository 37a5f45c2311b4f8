'use client'

import { type FormEvent, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { ADVISED_PASSWORD, MIN_PASSWORD } from '@/lib/auth/password-rules'
import { redeemInviteAction, redeemResetAction } from '@/lib/users/actions'
import type { LinkPurpose } from '@/lib/users/model'
import { FIELD_NAMES, passwordSentence, USER_WORDS } from '@/lib/users/refusal-words'

type Props = { purpose: LinkPurpose; token: string; email: string; name: string }
type Typed = { name: string; password: string }

/** Takes a one-time link: a name where an account is made, and a password. */
export function RedeemForm({ purpose, token, email, name }: Props) {
  const [typed, setTyped] = useState<Typed>({ name, password: '' })
  const { run, pending, result } = useAction((input: Typed) =>
    purpose === 'invite'
      ? redeemInviteAction({ token, ...input })
      : redeemResetAction({ token, password: input.password }),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run(typed)
    if (answer?.ok) window.location.assign('/sign-in?ready=1')
  }
  const weak = result?.ok === false ? passwordSentence(result) : undefined
  return (
    <form onSubmit={submit} className="flex max-w-sm flex-col gap-5 font-sans text-base leading-normal">
      <p>
        For <strong className="break-all">{email}</strong>
      </p>
      {!weak && <Problem result={result} words={USER_WORDS} fieldNames={FIELD_NAMES} />}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {purpose === 'invite' && (
        <Field label="Your name" hint="As other editors see it. What readers see is your choice, later.">
          <TextInput
            required
            maxLength={120}
            autoComplete="name"
            value={typed.name}
            onChange={(event) => setTyped({ ...typed, name: event.target.value })}
          />
        </Field>
      )}
      <Field
        label="New password"
        error={weak}
        hint={`At least ${MIN_PASSWORD} characters; ${ADVISED_PASSWORD} or more are better. Several random words do well.`}
      >
        <TextInput
          type="password"
          required
          autoComplete="new-password"
          value={typed.password}
          onChange={(event) => setTyped({ ...typed, password: event.target.value })}
        />
      </Field>
      <div>
        <Button variant="primary" type="submit" pending={pending}>
          {purpose === 'invite' ? 'Make my account' : 'Set this password'}
        </Button>
      </div>
    </form>
  )
}
