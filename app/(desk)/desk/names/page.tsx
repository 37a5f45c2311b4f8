import { NameRows } from '@/components/suggestion/name-rows'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { namesForFinding } from '@/lib/plan/queries'

export const metadata = { title: 'Names' }
export const dynamic = 'force-dynamic'

export default async function NamesPage() {
  const actor = await requireEditor()
  return (
    <>
      <PageHeading
        title="Names"
        lead="Under which names texts speak of a point, a person or anything else that passages may concern. Suggestions go by them; readers never see them."
      />
      <NameRows subjects={await namesForFinding(actor)} />
    </>
  )
}
