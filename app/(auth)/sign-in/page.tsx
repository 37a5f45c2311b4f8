import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { PlainPage } from '@/components/shell/plain-page'
import { SignInForm } from '@/components/users/sign-in-form'
import { safeCallback } from '@/lib/auth/callback-url'
import { KEPT_EMAIL_COOKIE } from '@/lib/auth/kept-email'
import { currentActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }
export const dynamic = 'force-dynamic'

type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const { callbackUrl, error, ended, ready } = await searchParams
  const onwards = safeCallback(typeof callbackUrl === 'string' ? callbackUrl : undefined)
  if (!error && (await currentActor())) redirect(onwards)
  const email = error ? keptEmail((await cookies()).get(KEPT_EMAIL_COOKIE)?.value) : ''
  const remark = error ? 'failed' : ended ? 'ended' : ready ? 'ready' : undefined
  return (
    <PlainPage title="Sign in">
      <SignInForm callbackUrl={onwards} email={email} remark={remark} />
    </PlainPage>
  )
}

function keptEmail(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '')
  } catch {
    return ''
  }
}
