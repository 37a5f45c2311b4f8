'use client'

import { useRouter } from 'next/navigation'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { changeRoleAction, makeResetLinkAction, setActiveAction } from '@/lib/users/actions'
import type { UserRow } from '@/lib/users/model'
import { USER_WORDS } from '@/lib/users/refusal-words'
import { ShownLink } from './shown-link.client'

type User = Pick<UserRow, 'id' | 'name' | 'email' | 'role' | 'active' | 'rowVersion'>

/** Role, access and a way back in, for one user. */
export function UserActions({ user }: { user: User }) {
  const router = useRouter()
  const role = useAction(changeRoleAction)
  const active = useAction(setActiveAction)
  const reset = useAction(makeResetLinkAction)
  const other = user.role === 'admin' ? 'editor' : 'admin'
  const { id: userId, rowVersion } = user

  const then = async (work: Promise<Parameters<typeof isNews>[0]>) => {
    if (isNews(await work)) router.refresh()
  }
  return (
    <div className="flex min-w-56 flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Button
          pending={role.pending}
          onClick={() => then(role.run({ userId, role: other, rowVersion }))}
          aria-label={`Make ${other}: ${user.name}`}
        >
          Make {other}
        </Button>
        <Button
          variant={user.active ? 'danger' : 'quiet'}
          pending={active.pending}
          onClick={() => then(active.run({ userId, active: !user.active, rowVersion }))}
          aria-label={`${user.active ? 'Disable' : 'Enable'} ${user.name}`}
        >
          {user.active ? 'Disable' : 'Enable'}
        </Button>
        {user.active && (
          <Button
            pending={reset.pending}
            onClick={() => then(reset.run({ userId }))}
            aria-label={`Make a reset link for ${user.name}`}
          >
            Reset link
          </Button>
        )}
      </div>
      <Problem result={role.result} words={USER_WORDS} />
      <Problem result={active.result} words={USER_WORDS} />
      <Problem result={reset.result} words={USER_WORDS} />
      {reset.result?.ok && <ShownLink link={reset.result.value} forWhom={user.email} />}
    </div>
  )
}
