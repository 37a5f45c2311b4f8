import type { ReactNode } from 'react'

type Props = { title: ReactNode; lead?: ReactNode; actions?: ReactNode }

/** The one first heading of a page: where you are, what it is for, and its main action. */
export function PageHeading({ title, lead, actions }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-b-2 border-ink pb-3">
      <div className="min-w-0 max-w-3xl">
        <h1 className="reading text-3xl leading-tight font-medium">{title}</h1>
        {lead && <p className="mt-1 text-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  )
}
