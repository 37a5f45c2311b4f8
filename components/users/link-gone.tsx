import { PlainPage } from '@/components/shell/plain-page'
import { LINK_HOURS } from '@/lib/users/model'

/** Said of every link that does not work, whatever the reason. */
export function LinkGone() {
  return (
    <PlainPage title="This link does not work any more">
      <p className="mb-4">
        Links work once: an invite within {LINK_HOURS.invite} hours, a new password within {LINK_HOURS.reset}{' '}
        hour. A newer link replaces an older one.
      </p>
      <p>
        Ask an admin for a new link. If you have used this one already, <a href="/sign-in">sign in</a>.
      </p>
    </PlainPage>
  )
}
