import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { dateAndTime } from '@/lib/text/date-and-time'
import type { OpenLink } from '@/lib/users/model'
import { RevokeLink } from './revoke-link.client'

/** Links that were made and not used yet. The links themselves are not kept and cannot be shown again. */
export function OpenLinks({ links }: { links: readonly OpenLink[] }) {
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="reading mb-3 text-xl font-medium">
        Links not used yet
      </h2>
      <DataTable
        caption="Links not used yet"
        rows={links}
        rowKey={(link) => link.id}
        empty={
          <EmptyState title="No open links">
            Invites and reset links stand here until they are used.
          </EmptyState>
        }
        columns={[
          {
            key: 'email',
            heading: 'For',
            rowHeading: true,
            cell: (link) => <span className="break-all">{link.email}</span>,
          },
          {
            key: 'purpose',
            heading: 'What for',
            cell: (link) => (link.purpose === 'invite' ? `an account as ${link.role}` : 'a new password'),
          },
          { key: 'until', heading: 'Works until', cell: (link) => dateAndTime(link.expiresAt) },
          {
            key: 'do',
            heading: 'Change',
            cell: (link) => <RevokeLink linkId={link.id} email={link.email} />,
          },
        ]}
      />
    </section>
  )
}
