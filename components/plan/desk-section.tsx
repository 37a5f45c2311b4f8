import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'

type Props = {
  id: string
  title: string
  lead?: string
  /** Words on what is opened to add one more. */
  add: string
  form: ReactNode
  /** Said when the list is empty. */
  empty: string
  children: readonly ReactNode[]
}

/** A list of one kind of subject, with the form for one more folded away over it: at hand however long the list is. */
export function DeskSection({ id, title, lead, add, form, empty, children }: Props) {
  return (
    <section aria-labelledby={id} className="max-w-4xl">
      <h2 id={id} className="reading scroll-mt-6 border-b border-ink pb-1 text-xl font-medium">
        {title}
      </h2>
      {lead && <p className="mt-1 text-sm text-soft">{lead}</p>}
      <Disclosure summary={add} className="my-3">
        {form}
      </Disclosure>
      {children.length > 0 ? <ul>{children}</ul> : <p className="py-3 text-soft">{empty}</p>}
    </section>
  )
}
