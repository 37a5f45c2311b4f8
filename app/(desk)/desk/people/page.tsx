import { PartyRows, PersonRows } from '@/components/plan/person-rows'
import { withPreviews } from '@/components/plan/titled-views'
import { PageHeading } from '@/components/ui/page-heading'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { titleViews } from '@/lib/furniture/queries'
import { partyList, personList } from '@/lib/people/queries'

export const metadata = { title: 'People and parties' }
export const dynamic = 'force-dynamic'

export default async function PeoplePage() {
  const actor = await requireEditor()
  const [people, parties, titles] = await Promise.all([
    personList(actor),
    partyList(actor),
    titleViews(actor),
  ])
  const views = withPreviews(titles, await previewAddresses(actor, 'subject', titles.keys()))
  return (
    <>
      <PageHeading title="People and parties" lead="Who speaks, who acts, and who takes positions." />
      <div className="flex flex-col gap-10">
        <PersonRows people={people} views={views} />
        <PartyRows parties={parties} views={views} />
      </div>
    </>
  )
}
