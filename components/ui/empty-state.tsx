import type { ReactNode } from 'react'

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode }

/** What a list says when there is nothing in it: why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="border-y border-rule px-4 py-10 text-center">
      <p className="reading text-xl">{title}</p>
      {children && <div className="mx-auto mt-2 max-w-prose text-soft">{children}</div>}
      {action && <div className="mt-4 flex justify-center gap-2">{action}</div>}
    </div>
  )
}
