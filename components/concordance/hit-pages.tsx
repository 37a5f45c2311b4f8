import type { Route } from 'next'
import Link from 'next/link'
import { ASKED_NOTHING, type Asked, type Concordance } from '@/lib/concordance/model'
import { deskPaths } from '@/lib/paths/desk'

/** The address of a search; what is as at first is left out. */
export function searchAddress(asked: Asked): string {
  const given = Object.entries(asked).filter(([key, value]) => value !== ASKED_NOTHING[key as keyof Asked])
  const search = Object.fromEntries(given.map(([key, value]) => [key, value === true ? '1' : String(value)]))
  return deskPaths.concordanceOf(search)
}

export const pageAddress = (asked: Asked, page: number) => searchAddress({ ...asked, page })

/** Pages of a search before and after this one. */
export function HitPages({ asked, found: { page, pages } }: { asked: Asked; found: Concordance }) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-4 py-2">
      {page > 1 && <Link href={pageAddress(asked, page - 1) as Route}>Page before</Link>}
      <p className="tabular text-sm">
        Page {page} of {pages}
      </p>
      {page < pages && <Link href={pageAddress(asked, page + 1) as Route}>Next page</Link>}
    </nav>
  )
}
