import type { Metadata } from 'next'
import { KeysForm } from '@/components/keys/keys-form.client'
import { PageHeading } from '@/components/ui/page-heading'
import { OwnSessions } from '@/components/users/own-sessions'
import { PasswordForm } from '@/components/users/password-form.client'
import { PublicNameForm } from '@/components/users/public-name-form.client'
import { ownSessions } from '@/lib/auth/queries'
import { currentSession, requireEditor } from '@/lib/auth/session'
import { ownAccount } from '@/lib/users/queries'

export const metadata: Metadata = { title: 'Your account' }
export const dynamic = 'force-dynamic'

export default async function AccountPage() {
  const actor = await requireEditor()
  const [account, sessions, here] = await Promise.all([
    ownAccount(actor),
    ownSessions(actor, new Date()),
    currentSession(),
  ])
  return (
    <>
      <PageHeading title="Your account" lead={`${account.name}, ${account.email}, ${actor.role}`} />
      <div className="flex max-w-3xl flex-col gap-10">
        <PublicNameForm name={account.name} style={account.publicNameStyle} rowVersion={account.rowVersion} />
        <KeysForm />
        <PasswordForm email={account.email} />
        <OwnSessions sessions={sessions} hereId={here?.id} />
      </div>
    </>
  )
}
