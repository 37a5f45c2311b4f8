import type { Metadata } from 'next'
import { PlainPage } from '@/components/shell/plain-page'
import { SignOutForm } from '@/components/users/sign-out-form'
import { currentActor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'

export const metadata: Metadata = { title: 'Not open to your role', robots: { index: false } }
export const dynamic = 'force-dynamic'

export default async function NoAccessPage() {
  const actor = await currentActor()
  const mayWork = actor?.role === 'editor' || actor?.role === 'admin'
  return (
    <PlainPage title="Not open to your role">
      <p className="mb-6">
        {actor
          ? `You are signed in as ${actor.name} (${actor.role}), and this page asks for another role. An admin can change roles.`
          : 'You are signed out.'}
      </p>
      <div className="flex flex-wrap items-center gap-4 font-sans text-base">
        {mayWork && <a href={deskPaths.queue()}>Back to the desk</a>}
        {actor ? <SignOutForm /> : <a href="/sign-in">Sign in</a>}
        <a href="/">What readers see</a>
      </div>
    </PlainPage>
  )
}
