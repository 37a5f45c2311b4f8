import { NewOrigin } from '@/components/article/new-origin'
import { OriginList } from '@/components/article/origin-list'
import { OriginProposals } from '@/components/origin/origin-proposals.client'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import type { Origin } from '@/lib/article/model'
import { originUses } from '@/lib/article/queries'
import { requireEditor } from '@/lib/auth/session'
import { decidedOrigins, originProposals } from '@/lib/origin/queries'

export const metadata = { title: 'Origins' }
export const dynamic = 'force-dynamic'

export default async function OriginsPage() {
  const actor = await requireEditor()
  const [origins, proposals, decided] = await Promise.all([
    originUses(actor),
    originProposals(actor),
    decidedOrigins(actor),
  ])
  return (
    <>
      <PageHeading
        title="Origins"
        lead="Where reports come from. Ten articles after one report are one report; what is not established never counts as independent. What a text says of itself is proposed; a person decides."
      />
      <OriginProposals proposals={proposals} decided={decided} known={origins.map(named)} />
      <h2 className="mt-10 mb-3 text-lg font-semibold">Origins that are entered</h2>
      <Disclosure summary="Make an origin" open={origins.length === 0} className="mb-6">
        <NewOrigin />
      </Disclosure>
      <OriginList origins={origins} />
    </>
  )
}

const named = ({ kind, name }: Pick<Origin, 'kind' | 'name'>) => ({ kind, name })
