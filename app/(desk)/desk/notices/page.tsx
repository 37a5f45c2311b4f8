import type { Metadata } from 'next'
import { NoticeForm } from '@/components/edition/notice-form.client'
import { NoticeTable } from '@/components/edition/notice-table'
import { PlaceList } from '@/components/edition/place-list'
import { TargetForm } from '@/components/edition/target-form.client'
import { PageHeading } from '@/components/ui/page-heading'
import { requireAdmin } from '@/lib/auth/session'
import { noticeOptions, noticesForDesk, placesOfTarget } from '@/lib/edition/queries'
import { targetInput } from '@/lib/edition/schema'

export const metadata: Metadata = { title: 'Notices' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ about?: string | string[]; id?: string | string[] }> }

export default async function NoticesPage({ searchParams }: Props) {
  const actor = await requireAdmin()
  const { about, id } = await searchParams
  const asked = targetInput.safeParse({ targetKind: about, targetId: id })
  const target = asked.success ? asked.data : null
  const [notices, options] = await Promise.all([noticesForDesk(actor), noticeOptions(actor)])
  const places = target ? await placesOfTarget(actor, target) : []
  return (
    <>
      <PageHeading
        title="Notices"
        lead="What was learned after editions were published. A notice stands over all of them within seconds; editions themselves never change."
      />
      <div className="flex flex-col gap-12">
        <section aria-labelledby="new-notice">
          <h2 id="new-notice" className="reading mb-3 text-xl font-medium">
            Give a notice, or take something down
          </h2>
          <TargetForm options={options} target={target} />
          {target && (
            <div className="mt-6 border-t border-rule pt-5">
              <h3 className="mb-2 font-semibold">Where it stands</h3>
              <PlaceList places={places} />
              <NoticeForm key={`${about} ${id}`} target={target} places={places.length} />
            </div>
          )}
        </section>
        <section aria-labelledby="given">
          <h2 id="given" className="reading mb-3 text-xl font-medium">
            Given so far
          </h2>
          <NoticeTable notices={notices} options={options} />
        </section>
      </div>
    </>
  )
}
