'use client'

/** Even the layout failed, so nothing of ours can be relied on here: no fonts, no styles. */
export default function Failed({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main>
          <title>This page could not be shown</title>
          <h1>This page could not be shown</h1>
          <p>Something went wrong on our side. Try again in a moment.</p>
          {error.digest ? <p>If you write to us about it, give this number: {error.digest}.</p> : null}
        </main>
      </body>
    </html>
  )
}
