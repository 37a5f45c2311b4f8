'use client'

import { useTransition } from 'react'
import { Button } from '@/components/ui/button'

/** Ends the session through the given action, which decides where to go afterwards. */
export function SignOut({ action }: { action: () => Promise<unknown> }) {
  const [pending, start] = useTransition()
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          await action()
        })
      }
    >
      Sign out
    </Button>
  )
}
