import type { Route } from 'next'
import Link from 'next/link'

type Finding = { readonly words: string; readonly href: string }

/** What stands in the way of a statement, each with the way to it. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="mt-1.5 space-y-1 text-[0.9375rem]">
      {findings.map(({ words, href }) => (
        <li key={href + words} className="flex gap-2">
          <span aria-hidden="true" className="text-attention">
            ✗
          </span>
          <span>
            {words} <Link href={href as Route}>Go there</Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
