import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  href: string
  /** What the cell is about, for those who do not see its row and column: "point 7 in the Gazette". */
  about: string
  /** Nothing is there yet: the mark is quiet. */
  blank?: boolean
  current?: boolean
  children: ReactNode
}

/** One cell of a matrix; it opens what it rests on and what can be done about it. */
export function CellLink({ href, about, blank = false, current = false, children }: Props) {
  return (
    <Link
      href={href as Route}
      aria-current={current || undefined}
      className={`relative flex min-h-11 items-center px-1 no-underline hover:bg-raised aria-[current]:bg-mark ${blank ? 'text-faint' : 'text-ink'}`}
    >
      <span>
        {children}
        <span className="spoken"> ({about})</span>
      </span>
    </Link>
  )
}
