'use client'

import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { type Status, StatusLine } from '@/components/ui/status-line.client'

type Props = { status: Status | null; onFind: () => void; onHelp: () => void }

/** What just happened, and the two things that concern the whole text. Stays in view. */
export function WorkspaceBar({ status, onFind, onHelp }: Props) {
  return (
    <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-paper py-1.5 print:hidden">
      <StatusLine status={status} className="min-w-0 flex-1 basis-60" />
      <Button onClick={onFind}>
        Find a quotation <Key>/</Key>
      </Button>
      <Button onClick={onHelp}>
        Keys <Key>?</Key>
      </Button>
    </div>
  )
}
