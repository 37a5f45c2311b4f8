'use client'

import type { ReactNode } from 'react'
import { StatusLine } from '@/components/ui/status-line.client'
import { useWorkspace } from './workspace-context.client'

/** What just happened, and the tools that concern the whole text. Stays in view. */
export function WorkspaceBar({ children }: { children: ReactNode }) {
  const status = useWorkspace((state) => state.status)
  return (
    <div className="sticky top-0 z-10 mb-4 flex flex-wrap items-center justify-end gap-x-3 gap-y-1 border-b border-rule bg-paper py-1.5 print:hidden">
      <div className={status ? 'min-w-0 flex-1 basis-60' : 'spoken'}>
        <StatusLine status={status} />
      </div>
      {children}
    </div>
  )
}
