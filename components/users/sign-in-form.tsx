import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Note } from '@/components/ui/note'
import { TextInput } from '@/components/ui/text-input'

export type SignInRemark = 'failed' | 'ended' | 'ready'

type Props = {
  /** Where to go afterwards; checked again by the server. */
  callbackUrl: string
  email: string
  remark: SignInRemark | undefined
}

/** A plain form that needs no scripts. It never says which part was wrong. */
export function SignInForm({ callbackUrl, email, remark }: Props) {
  return (
    <form
      method="post"
      action="/api/auth/callback/credentials"
      className="flex max-w-sm flex-col gap-5 font-sans text-base leading-normal"
    >
      <Remark remark={remark} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Field label="E-mail">
        <TextInput
          type="email"
          name="email"
          required
          maxLength={254}
          autoComplete="username"
          defaultValue={email}
          autoFocus={!email}
        />
      </Field>
      <Field label="Password">
        <TextInput
          type="password"
          name="password"
          required
          maxLength={10_000}
          autoComplete="current-password"
          autoFocus={Boolean(email)}
        />
      </Field>
      <div>
        <Button variant="primary" type="submit">
          Sign in
        </Button>
      </div>
    </form>
  )
}

function Remark({ remark }: { remark: SignInRemark | undefined }) {
  if (remark === 'failed') {
    return (
      <Note tone="problem" role="alert" title="That did not work.">
        <p>
          Check the e-mail address and the password. After several wrong tries signing in pauses for a quarter
          of an hour or longer, even with the right password.
        </p>
      </Note>
    )
  }
  if (remark === 'ended') return <Note role="status">You are signed out on this device.</Note>
  if (remark === 'ready') return <Note role="status">Your password is set. Sign in with it.</Note>
  return null
}
