import Link from 'next/link'
import type { ReactNode } from 'react'
import { Announced } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
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
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule px-4 py-2 max-sm:gap-x-2 max-sm:py-1 print:hidden">
        <p className="flex items-baseline gap-3">
          <Link
            href={deskPaths.queue()}
            className="reading text-xl font-semibold tracking-tight no-underline"
          >
            Proviso
          </Link>
          <span className="text-sm text-soft max-sm:hidden">desk</span>
        </p>
        <div className="ms-auto flex gap-2 text-sm">
          <DeskKeys admin={actor.role === 'admin'} />
        </div>
        {/* On a phone it opens over the page, also without scripts; elsewhere it stands in the line. */}
        <Button popoverTarget="you" className="sm:hidden">
          You
        </Button>
        <div
          id="you"
          popover="auto"
          className="items-center gap-x-3 gap-y-1 text-sm text-ink max-sm:top-14 max-sm:right-4 max-sm:left-auto max-sm:m-0 max-sm:flex-col max-sm:items-stretch max-sm:border max-sm:border-edge max-sm:bg-paper max-sm:p-3 max-sm:shadow-sheet max-sm:open:flex sm:static sm:m-0 sm:flex sm:flex-wrap sm:overflow-visible sm:border-0 sm:bg-transparent sm:p-0"
        >
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
        <main id="work" tabIndex={-1} className="min-w-0 flex-1 px-4 py-3 outline-none md:px-8 md:py-6">
          {children}
          <Announced />
        </main>
      </div>
    </div>
  )
}
