import { notFound } from 'next/navigation'
import { LivePreview } from '@/components/preview/live-preview'
import { Alignments } from '@/components/provision/alignments'
import { ProvisionRows } from '@/components/provision/provision-rows'
import { FocusAfterReading, ReadingForm } from '@/components/provision/reading-form.client'
import { readingSources } from '@/components/provision/reading-sources'
import { VersionFacts } from '@/components/provision/version-facts'
import { textsAlignedFrom, wordsOfProvisions } from '@/components/provision/words-of'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { passageOptions } from '@/lib/annotation/queries'
import type { Editor } from '@/lib/auth/model'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { deskPaths } from '@/lib/paths/desk'
import { planOutline } from '@/lib/plan/queries'
import type { ProvisionDesk } from '@/lib/provision/model'
import { provisionDesk } from '@/lib/provision/queries'
import { referenceList } from '@/lib/reference/queries'

export const metadata = { title: 'Text of the plan' }
export const dynamic = 'force-dynamic'

const PARTS = [
  ['provisions', 'Provisions'],
  ['alignments', 'Against the other texts'],
] as const

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ reading?: string | string[] }>
}

export default async function PlanVersionPage({ params, searchParams }: Props) {
  const actor = await requireEditor()
  const [{ slug }, asked, plan] = await Promise.all([params, searchParams, planOutline(actor)])
  const version = plan?.versions.find((text) => text.slug === slug)
  const desk = version && (await provisionDesk(actor, version.id))
  if (!plan || !version || !desk) notFound()
  const others = await Promise.all(textsAlignedFrom(desk).map((id) => provisionDesk(actor, id)))
  const points = desk.provisions.flatMap(({ pointId }) => pointId ?? [])
  const previews = await previewAddresses(actor, 'subject', new Set([version.id, ...points]))
  const preview = previews.get(version.id)
  const texts = [desk, ...others.filter((text) => text !== null)]
  return (
    <>
      <PageHeading
        title={desk.title}
        lead="One text of the plan: its provisions, who prints what for them, and how it stands to the other texts."
      />
      <OnThisPage parts={PARTS} />
      <div className="flex flex-col gap-10">
        <VersionFacts version={version} />
        <ProvisionRows
          desk={desk}
          previews={previews}
          points={plan.points.map(({ id, number, title }) => ({ value: id, words: `${number} ${title}` }))}
          reading={await openForm(actor, desk, asked.reading)}
        />
        <FocusAfterReading />
        <Alignments desk={desk} wordsOf={wordsOfProvisions(texts)} />
      </div>
      {preview && <LivePreview href={preview} of={desk.title} />}
    </>
  )
}

/** The form for a reading of the provision that the address names. */
async function openForm(actor: Editor, desk: ProvisionDesk, number: string | string[] | undefined) {
  const provision = desk.provisions.find((each) => each.number === number && each.state !== 'retired')
  if (!provision) return null
  const [references, passages] = await Promise.all([referenceList(actor), passageOptions(actor)])
  return {
    provisionId: provision.id,
    form: (
      <ReadingForm
        key={provision.id}
        provisionId={provision.id}
        number={provision.number}
        sources={readingSources(references, passages)}
        back={deskPaths.provision(desk.slug, provision.number)}
      />
    ),
  }
}
