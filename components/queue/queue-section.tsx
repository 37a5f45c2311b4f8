import type { Route } from 'next'
import Link from 'next/link'
import { Key } from '@/components/ui/key'

export type QueueItem = {
  readonly key: string
  readonly href: string
  readonly words: string
  readonly why: string
}

type Props = {
  title: string
  /** What to do with these. */
  lead: string
  items: readonly QueueItem[]
}

/** One kind of work that waits. Prints nothing when none does. */
export function QueueSection({ title, lead, items }: Props) {
  if (items.length === 0) return null
  return (
    <section className="mb-8 max-w-4xl">
      <h2 className="reading text-xl">
        {title} <span className="tabular text-base text-soft">{items.length}</span>
      </h2>
      <p className="mb-2 text-sm text-soft">{lead}</p>
      <ul className="border-t border-rule">
        {items.map(({ key, href, words, why }) => (
          <li key={key} className="border-b border-rule">
            <Link
              href={href as Route}
              data-queue-item
              className="flex flex-wrap items-baseline justify-between gap-x-6 py-2 no-underline hover:bg-raised"
            >
              <span className="reading min-w-0 flex-1 basis-80 text-lg">{words}</span>
              <span className="text-sm text-soft">{why}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The keys of this page, for those who use them. */
export function QueueKeys() {
  return (
    <p className="text-sm text-soft">
      <Key>j</Key> <Key>k</Key> next and previous, <Key>Enter</Key> opens.
    </p>
  )
}
