import Link from 'next/link'
import type { ReactNode } from 'react'
import { Announced } from '@/components/ui/announced.client'
import { deskPaths } from '@/lib/paths/desk'
import { DeskKeys } from './desk-keys.client'
import { Rail } from './rail.client'

type Props = {
  actor: { readonly name: string; readonly role: 'reader' | 'editor' | 'admin' }
  /** The way out: usually `<SignOut action={…} />`. */
  signOut: ReactNode
  children: ReactNode
}

const ROLES = { reader: 'reader', editor: 'editor', admin: 'admin' } as const

/** Rail on the left, who is signed in on top, the work in the middle. */
export function DeskShell({ actor, signOut, children }: Props) {
  return (
    <div className="desk flex min-h-dvh flex-col print:block">
      <a href="#work" className="skip-link">
        Skip to the work
      </a>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule px-4 py-2 print:hidden">
        <p className="flex items-baseline gap-3">
          <Link
            href={deskPaths.queue()}
            className="reading text-xl font-semibold tracking-tight no-underline"
          >
            Proviso
          </Link>
          <span className="text-sm text-soft">desk</span>
        </p>
        <div className="ms-auto flex gap-2 text-sm">
          <DeskKeys admin={actor.role === 'admin'} />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm max-sm:w-full max-sm:justify-between">
          <a href="/">What readers see</a>
          <Link href={deskPaths.account()}>
            {actor.name}
            <span className="text-soft max-md:sr-only"> ({ROLES[actor.role]})</span>
          </Link>
          {signOut}
        </div>
      </header>
      <div className="flex min-w-0 flex-1 flex-col md:flex-row">
        <Rail admin={actor.role === 'admin'} />
        <main id="work" tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 outline-none md:px-8">
          {children}
          <Announced />
        </main>
      </div>
    </div>
  )
}
