import { connection } from 'next/server'
import { PlainPage } from '@/components/shell/plain-page'

export const metadata = { title: 'Not found' }

/** Made for each request: proxy.ts gives every page outside an edition a nonce, and this one must carry it. */
export default async function NotFound() {
  await connection()
  return (
    <PlainPage title="There is nothing at this address">
      <p>
        The page may have moved, or the address may have a typing mistake in it. Points of the plan can be
        found by their number on the <a href="/">front page</a>; older states of a page are kept under{' '}
        <a href="/editions">editions</a>.
      </p>
    </PlainPage>
  )
}
