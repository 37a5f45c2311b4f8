'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { type Status, StatusLine } from '@/components/ui/status-line.client'

type Props = {
  status: Status | null
  onFind: () => void
  /** The finder while it is open. */
  children?: ReactNode
}

/** What just happened, and the one thing that concerns the whole text. Stays in view. */
export function WorkspaceBar({ status, onFind, children }: Props) {
  return (
    <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center justify-end gap-x-3 gap-y-1 border-b border-rule bg-paper py-1.5 print:hidden">
      <div className={status ? 'min-w-0 flex-1 basis-60' : 'spoken'}>
        <StatusLine status={status} />
      </div>
      <Button onClick={onFind}>
        Find a quotation <Key>/</Key>
      </Button>
      {children}
    </div>
  )
}
