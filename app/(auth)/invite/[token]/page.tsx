import type { Metadata } from 'next'
import { PlainPage } from '@/components/shell/plain-page'
import { LinkGone } from '@/components/users/link-gone'
import { RedeemForm } from '@/components/users/redeem-form.client'
import { linkOffer } from '@/lib/users/queries'

// The address is a secret for one use: no other site may learn it.
export const metadata: Metadata = {
  title: 'Make your account',
  robots: { index: false },
  referrer: 'same-origin',
}
export const dynamic = 'force-dynamic'

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const offer = await linkOffer('nobody', 'invite', token, new Date())
  if (!offer) return <LinkGone />
  return (
    <PlainPage title="Make your account">
      <RedeemForm purpose="invite" token={token} email={offer.email} name={offer.name} />
    </PlainPage>
  )
}
