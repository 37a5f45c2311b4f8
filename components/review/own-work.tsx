import Link from 'next/link'
import { deskPaths } from '@/lib/paths/desk'
import type { ReviewItem } from '@/lib/review/revision-desk'

/** What the reader of this page had a hand in: it waits for somebody else. */
export function OwnWork({ items }: { items: readonly ReviewItem[] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="own-heading" className="mt-12 border-t border-rule pt-4">
      <h2 id="own-heading" className="text-lg font-medium">
        Your own work, waiting for somebody else
      </h2>
      <p className="mb-3 max-w-prose text-soft">
        You worked on these sentences or their evidence, so you cannot review them: a second person reads what
        you wrote before readers do.
      </p>
      <ul className="flex flex-col gap-2">
        {items.map((item) => (
          <li key={item.revisionId} className="max-w-3xl">
            <Link href={deskPaths.statement(item.publicId)} className="reading text-[1.0625rem]">
              {item.fields.wording}
            </Link>
            <span className="text-sm text-soft"> · {item.home}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
