import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { CodebookTable } from '@/components/codebook/codebook-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { codebookLines } from '@/lib/codebook/queries'
import { deskPaths } from '@/lib/paths/desk'

export const metadata: Metadata = { title: 'Codebook' }
export const dynamic = 'force-dynamic'

export default async function CodebookPage() {
  const actor = await requireEditor()
  const lines = await codebookLines(actor)
  // The most used target without a rule: there it is missed most.
  const [missing] = lines
    .filter(({ useWhen }) => useWhen === '')
    .sort((one, other) => other.annotations - one.annotations)
  return (
    <>
      <PageHeading
        title="Codebook"
        lead="When to mark a passage with which target, and when not, with examples from our own annotations."
        actions={
          missing && (
            <ButtonLink
              variant="primary"
              href={deskPaths.codebookEntry(missing.target.kind, missing.target.slug) as Route}
            >
              Write the rule that is missed most
            </ButtonLink>
          )
        }
      />
      {lines.length === 0 ? (
        <EmptyState title="There is nothing to mark passages with yet.">
          It takes <Link href={deskPaths.plan()}>points, concessions or events</Link>, or{' '}
          <Link href={deskPaths.people()}>people and parties</Link>.
        </EmptyState>
      ) : (
        <CodebookTable lines={lines} />
      )}
    </>
  )
}
