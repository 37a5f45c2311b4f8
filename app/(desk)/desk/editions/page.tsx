import type { Metadata } from 'next'
import { EditionTable } from '@/components/edition/edition-table'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { canPublish } from '@/lib/edition/policy'
import { editionList } from '@/lib/edition/public-queries'
import { deskPaths } from '@/lib/paths/desk'

export const metadata: Metadata = { title: 'Editions' }
export const dynamic = 'force-dynamic'

export default async function EditionsPage() {
  const actor = await requireEditor()
  const editions = await editionList()
  const next = (editions[0]?.number ?? 0) + 1
  return (
    <>
      <PageHeading
        title="Editions"
        lead="What readers have. An edition never changes; what is learned later is a notice over it, or the next edition."
        actions={
          canPublish(actor) && (
            <ButtonLink href={deskPaths.nextEdition()} variant="primary">
              Prepare edition {next}
            </ButtonLink>
          )
        }
      />
      <EditionTable editions={editions} />
    </>
  )
}
