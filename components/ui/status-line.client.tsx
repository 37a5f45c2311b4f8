'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Button } from './button'

export type Status = {
  readonly words: string
  readonly tone?: 'info' | 'problem'
  /** Leads to what the words end with. */
  readonly link?: StatusLink | undefined
  /** Goes on from what was just said. */
  readonly act?: { readonly words: string; readonly run: () => void }
  /** Takes back what was just done. */
  readonly undo?: () => void
  /** Does again what was just taken back. */
  readonly redo?: () => void
}

export type StatusLink = { readonly words: string; readonly href: Route }

/**
 * One line that says what just happened, politely announced. It stays in the page while empty, because a live
 * region that appears together with its words is not read out.
 */
export function StatusLine({ status, className = '' }: { status: Status | null; className?: string }) {
  const look = status?.tone === 'problem' ? 'text-problem' : 'text-soft'
  return (
    <div className={`flex min-h-9 items-center gap-3 text-sm ${look} ${className}`}>
      <p role="status">
        {status?.words}
        {status?.link && (
          <>
            {' '}
            <Link href={status.link.href}>{status.link.words}</Link>
          </>
        )}
      </p>
      {status?.act && <Button onClick={status.act.run}>{status.act.words}</Button>}
      {status?.undo && <Button onClick={status.undo}>Undo</Button>}
      {status?.redo && <Button onClick={status.redo}>Do it again</Button>}
    </div>
  )
}
