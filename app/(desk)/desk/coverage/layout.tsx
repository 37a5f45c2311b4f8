import Link from 'next/link'
import type { ReactNode } from 'react'
import { CoverageBoard } from '@/components/coverage/coverage-board.client'
import { WaitingFindings } from '@/components/coverage/waiting-findings'
import { EmptyState } from '@/components/ui/empty-state'
import { Key } from '@/components/ui/key'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { findingDesk } from '@/lib/coverage/queries'
import { deskPaths } from '@/lib/paths/desk'
import { suggestedBoard } from '@/lib/task/queries'

// The board is loaded once; opening a cell loads the page alone.
export default async function CoverageLayout({ children }: { children: ReactNode }) {
  const actor = await requireEditor()
  const [board, waiting] = await Promise.all([suggestedBoard(actor), findingDesk(actor, { waiting: true })])
  return (
    <>
      <PageHeading
        title="Coverage"
        lead="What each archived article has on each point and concession: what it supports and disputes, what it is silent on, and what nobody has read it for."
        actions={
          <p className="key-hints text-sm text-soft max-md:hidden">
            <Key>n</Key> next gap, <Key>Enter</Key> opens, <Key>?</Key> all keys
          </p>
        }
      />
      {board.articles.length === 0 || board.subjects.length === 0 ? (
        <EmptyState title="There is nothing to compare yet.">
          It takes an archived article and <Link href={deskPaths.plan()}>a plan with points</Link>.
        </EmptyState>
      ) : (
        <CoverageBoard board={board}>{children}</CoverageBoard>
      )}
      <WaitingFindings findings={waiting} />
      <p className="mt-6 text-sm text-soft">
        Silence about where a party stands is recorded with{' '}
        <Link href={deskPaths.positions()}>the positions</Link>.
      </p>
    </>
  )
}
