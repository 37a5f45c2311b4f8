'use client'

import { PlainPage } from '@/components/shell/plain-page'
import { Button } from '@/components/ui/button'

/** A bug or an outage. The number is all that reaches the browser; the message stays in the log. */
export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PlainPage title="This page could not be shown">
      <p className="mb-4">
        Something went wrong on our side. Try again in a moment.
        {error.digest ? ` If you write to us about it, give this number: ${error.digest}.` : ''}
      </p>
      <Button onClick={reset}>Try again</Button>
    </PlainPage>
  )
}
