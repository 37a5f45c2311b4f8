import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import type { UserRow } from '@/lib/users/model'
import { UserActions } from './user-actions.client'

/** Everybody with an account, and what an admin can do about each. */
export function UserTable({ users, ownId }: { users: readonly UserRow[]; ownId: string }) {
  return (
    <DataTable
      caption="Users"
      rows={users}
      rowKey={(user) => user.id}
      columns={[
        {
          key: 'name',
          heading: 'Name',
          rowHeading: true,
          cell: (user) => <Who user={user} own={user.id === ownId} />,
        },
        { key: 'role', heading: 'Role', cell: (user) => <Standing user={user} /> },
        { key: 'sessions', heading: 'Sessions', align: 'end', cell: (user) => user.openSessions },
        {
          key: 'do',
          heading: 'Change',
          cell: (user) => (user.sample ? 'cannot sign in' : <UserActions user={user} />),
        },
      ]}
    />
  )
}

function Who({ user, own }: { user: UserRow; own: boolean }) {
  return (
    <>
      {user.name}
      {own && <span className="text-soft"> (you)</span>}
      <span className="block font-normal wrap-anywhere text-soft">{user.email}</span>
    </>
  )
}

function Standing({ user }: { user: UserRow }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {user.role}
      {!user.active && <Tag tone="attention">disabled</Tag>}
      {user.sample && <Tag>demonstration</Tag>}
    </span>
  )
}
