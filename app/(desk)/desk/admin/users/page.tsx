import type { Metadata } from 'next'
import { PageHeading } from '@/components/ui/page-heading'
import { InviteForm } from '@/components/users/invite-form.client'
import { OpenLinks } from '@/components/users/open-links'
import { UserTable } from '@/components/users/user-table'
import { requireAdmin } from '@/lib/auth/session'
import { openLinks, userList } from '@/lib/users/queries'

export const metadata: Metadata = { title: 'Users' }
export const dynamic = 'force-dynamic'

export default async function UsersPage() {
  const actor = await requireAdmin()
  const now = new Date()
  const [users, links] = await Promise.all([userList(actor, now), openLinks(actor, now)])
  return (
    <>
      <PageHeading
        title="Users"
        lead="Who may sign in, and as what. No mail is sent from here: you hand over each link yourself."
      />
      <div className="flex flex-col gap-10">
        <UserTable users={users} ownId={actor.id} />
        <section aria-labelledby="invite" className="max-w-3xl">
          <h2 id="invite" className="reading mb-3 text-xl font-medium">
            Invite somebody
          </h2>
          <InviteForm />
        </section>
        <OpenLinks links={links} />
      </div>
    </>
  )
}
