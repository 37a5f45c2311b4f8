import { StatementFilter } from '@/components/statement/statement-filter'
import { StatementTable } from '@/components/statement/statement-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { subjectOptions } from '@/lib/plan/queries'
import { REVISION_STATES } from '@/lib/statement/lifecycle'
import { statementList } from '@/lib/statement/queries'

export const metadata = { title: 'Statements' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function StatementsPage({ searchParams }: Props) {
  const actor = await requireEditor()
  const asked = await searchParams
  const subjects = await subjectOptions(actor)
  const query = one(asked.q).slice(0, 200)
  const state = REVISION_STATES.find((each) => each === one(asked.state))
  const subjectId = subjects.find(({ id }) => id === one(asked.about))?.id ?? ''
  const mine = one(asked.mine) === '1'
  const rows = await statementList(actor, {
    query,
    mine,
    ...(state && { state }),
    ...(subjectId && { subjectId }),
  })
  const filtered = Boolean(query || state || subjectId || mine)
  return (
    <>
      <PageHeading
        title="Statements"
        lead="Every sentence readers see, and those on their way."
        actions={
          <ButtonLink href={deskPaths.newStatement()} variant="primary">
            Write a statement
          </ButtonLink>
        }
      />
      <StatementFilter
        query={query}
        state={state ?? ''}
        subjectId={subjectId}
        mine={mine}
        subjects={subjects}
      />
      <StatementTable rows={rows} empty={<Empty filtered={filtered} />} />
    </>
  )
}

function Empty({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState title="No statement fits.">Take something out of the search.</EmptyState>
  return (
    <EmptyState title="No statement is written yet.">
      A statement is one short public sentence. It opens onto the passages and references it rests on.
    </EmptyState>
  )
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
