'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { TextInput } from '@/components/ui/text-input'
import { changePasswordAction } from '@/lib/auth/actions'
import { ADVISED_PASSWORD, MIN_PASSWORD } from '@/lib/auth/password-rules'
import { passwordSentence, USER_WORDS } from '@/lib/users/refusal-words'

const EMPTY = { current: '', next: '' }

/** A new password for oneself; every other session ends with the old one. */
export function PasswordForm({ email }: { email: string }) {
  const router = useRouter()
  const [typed, setTyped] = useState(EMPTY)
  const { run, pending, result } = useAction(changePasswordAction)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await run(typed)
    if (!answer?.ok) return
    setTyped(EMPTY)
    router.refresh()
  }
  const weak = result?.ok === false ? passwordSentence(result) : undefined
  const field = (name: keyof typeof EMPTY) => ({
    type: 'password',
    required: true,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <form onSubmit={submit} aria-labelledby="password" className="flex max-w-sm flex-col gap-4">
      <h2 id="password" className="reading text-xl font-medium">
        Password
      </h2>
      {!weak && <Problem result={result} words={USER_WORDS} />}
      {result?.ok && (
        <Note role="status">Your password is changed. You were signed out everywhere but here.</Note>
      )}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Current password">
        <TextInput {...field('current')} autoComplete="current-password" />
      </Field>
      <Field
        label="New password"
        error={weak}
        hint={`At least ${MIN_PASSWORD} characters; ${ADVISED_PASSWORD} or more are better. Several random words do well.`}
      >
        <TextInput {...field('next')} autoComplete="new-password" />
      </Field>
      <div>
        <Button variant="primary" type="submit" pending={pending}>
          Change password
        </Button>
      </div>
    </form>
  )
}
