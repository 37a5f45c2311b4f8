import type { Metadata } from 'next'
import { NextEditionForm } from '@/components/edition/next-edition.client'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/session'
import { nextEdition } from '@/lib/edition/queries'

export const metadata: Metadata = { title: 'Next edition' }
export const dynamic = 'force-dynamic'

export default async function NextEditionPage() {
  const actor = await requireAdmin()
  const edition = await nextEdition(actor)
  const lead =
    edition.number === 1
      ? 'The first edition holds what you choose. Nothing else becomes public.'
      : `Edition ${edition.number - 1}, without what you withdraw and with what you choose. Readings, alignments, figures and silences come along as they stand now; everything else stays as it is.`
  return (
    <>
      <PageHeading title={`Edition ${edition.number}`} lead={lead} />
      <NextEditionForm edition={edition} />
    </>
  )
}
