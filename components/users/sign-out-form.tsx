import { Button } from '@/components/ui/button'

/** The way out, also without scripts: the server ends the session and clears what the browser keeps. */
export function SignOutForm() {
  return (
    <form method="post" action="/api/auth/signout">
      <Button type="submit">Sign out</Button>
    </form>
  )
}
