'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { InboxCount } from '@/components/inbox/inbox-count.client'
import { type RailLink, railLinks } from './rail-links'

/** The slim rail: every room of the desk, and which one this is. On a phone it is one line that scrolls. */
export function Rail({ admin }: { admin: boolean }) {
  const here = usePathname()
  const rail = useRef<HTMLElement>(null)
  // Sideways only: `scrollIntoView` would take the page back up to the rail.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address has another current room
  useEffect(() => {
    const current = rail.current?.querySelector<HTMLElement>('[aria-current]')
    if (rail.current && current) {
      rail.current.scrollLeft = current.offsetLeft - (rail.current.clientWidth - current.offsetWidth) / 2
    }
  }, [here])
  const links = railLinks.filter((link: RailLink) => admin || !link.adminOnly)
  return (
    <nav
      ref={rail}
      aria-label="Desk"
      className="scrolls shrink-0 border-rule max-md:border-b md:overflow-visible! md:w-44 md:border-e md:py-4 print:hidden"
    >
      <ul className="flex text-[0.9375rem] md:sticky md:top-4 md:flex-col">
        {links.map((link) => (
          <li key={link.href} className={'apart' in link ? 'md:mt-4' : undefined}>
            <Link
              href={link.href}
              aria-current={isHere(link, here) ? 'page' : undefined}
              className="block px-4 py-2 whitespace-nowrap text-soft no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink max-md:border-b-2 max-md:border-transparent max-md:aria-[current]:border-ink md:border-s-2 md:border-transparent md:py-1.5 md:aria-[current]:border-ink"
            >
              {link.words}
              {'counts' in link && <InboxCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isHere(link: RailLink, path: string): boolean {
  return link.exact ? path === link.href : path === link.href || path.startsWith(`${link.href}/`)
}
