import type { ReactNode } from 'react'
import { PreferencesProvider } from '@/components/keys/preferences.client'
import { DeskShell } from '@/components/shell/desk-shell'
import { SignOutForm } from '@/components/users/sign-out-form'
import { requireEditor } from '@/lib/auth/session'
import { ownPreferences } from '@/lib/preference/queries'
import './touch.css'

// Nothing on the desk is for a cache, or for anybody who is not signed in. Each page asks again by itself.
export const dynamic = 'force-dynamic'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireEditor()
  const { name, role } = actor
  return (
    <PreferencesProvider first={await ownPreferences(actor)}>
      <DeskShell actor={{ name, role }} signOut={<SignOutForm />}>
        {children}
      </DeskShell>
    </PreferencesProvider>
  )
}
