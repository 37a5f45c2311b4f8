import type { ReactNode } from 'react'

/** The heading of every page but the front page and a point. */
export function PageHead({
  kicker,
  title,
  children,
}: {
  kicker?: ReactNode
  title: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="page-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children && <div className="page-lead">{children}</div>}
    </header>
  )
}
