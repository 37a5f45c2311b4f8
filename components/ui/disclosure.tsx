import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode }

/** Something to open in place; works without scripts. */
export function Disclosure({ summary, open, className = '', children }: Props) {
  return (
    <details open={open} className={className}>
      <summary className="inline-flex list-none items-baseline gap-2 text-accent hover:text-accent-deep [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="inline-block transition-transform [[open]>summary>&]:rotate-90">
          ›
        </span>
        <span className="underline decoration-1 underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
