import { PartyRows, PersonRows } from '@/components/plan/person-rows'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { titleViews } from '@/lib/furniture/queries'
import { partyList, personList } from '@/lib/people/queries'

export const metadata = { title: 'People and parties' }
export const dynamic = 'force-dynamic'

export default async function PeoplePage() {
  const actor = await requireEditor()
  const [people, parties, views] = await Promise.all([personList(actor), partyList(actor), titleViews(actor)])
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
