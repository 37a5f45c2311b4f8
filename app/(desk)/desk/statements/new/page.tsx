import Link from 'next/link'
import { NewStatement } from '@/components/statement/new-statement.client'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { subjectOptions } from '@/lib/plan/queries'

export const metadata = { title: 'Write a statement' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ about?: string | string[] }> }

export default async function NewStatementPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const [{ about }, subjects] = await Promise.all([searchParams, subjectOptions(actor)])
  const subjectId = subjects.find(({ id }) => id === about)?.id ?? ''
  return (
    <>
      <PageHeading
        title="Write a statement"
        lead="One short sentence with one home. Its evidence comes next."
      />
      {subjects.length === 0 ? (
        <EmptyState title="There is nothing to write about yet.">
          Shape <Link href={deskPaths.plan()}>the plan</Link> first: its points, concessions and events.
        </EmptyState>
      ) : (
        <NewStatement subjects={subjects} subjectId={subjectId} />
      )}
    </>
  )
}
