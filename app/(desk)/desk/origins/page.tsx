import { NewOrigin } from '@/components/article/new-origin'
import { OriginList } from '@/components/article/origin-list'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import { originUses } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'

export const metadata = { title: 'Origins' }
export const dynamic = 'force-dynamic'

export default async function OriginsPage() {
  const actor = await requireEditor()
  const origins = await originUses(actor)
  return (
    <>
      <PageHeading
        title="Origins"
        lead="Where reports come from. Ten articles after one report are one report; what is not established never counts as independent. Nothing is guessed here: a person names the origin of each passage and reference."
      />
      <Disclosure summary="Make an origin" open={origins.length === 0} className="mb-6">
        <NewOrigin />
      </Disclosure>
      <OriginList origins={origins} />
    </>
  )
}
