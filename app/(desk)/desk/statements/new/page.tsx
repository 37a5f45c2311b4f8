import Link from 'next/link'
import { NewStatement } from '@/components/statement/new-statement.client'
import { startFrom } from '@/components/statement/statement-start'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { subjectOptions } from '@/lib/plan/queries'
import { provisionOptions } from '@/lib/provision/queries'

export const metadata = { title: 'Write a statement' }
export const dynamic = 'force-dynamic'

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

export default async function NewStatementPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const [asked, subjects, provisions] = await Promise.all([
    searchParams,
    subjectOptions(actor),
    provisionOptions(actor),
  ])
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
        <NewStatement
          subjects={subjects}
          provisions={provisions}
          start={startFrom(asked, subjects, provisions)}
        />
      )}
    </>
  )
}
