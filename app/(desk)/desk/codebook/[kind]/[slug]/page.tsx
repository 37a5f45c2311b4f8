import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { EntryPage } from '@/components/codebook/entry-page.client'
import { RuleForm } from '@/components/codebook/rule-form.client'
import { RuleHistory } from '@/components/codebook/rule-history'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { annotationsAbout, codebookEntry } from '@/lib/codebook/queries'
import { deskPaths } from '@/lib/paths/desk'

export const metadata: Metadata = { title: 'Codebook' }
export const dynamic = 'force-dynamic'

/** So many annotations are offered as examples: who wants an older one picks it in its article. */
const OFFERED = 30

export default async function CodebookEntryPage({
  params,
}: {
  params: Promise<{ kind: string; slug: string }>
}) {
  const actor = await requireEditor()
  const { kind, slug } = await params
  const entry = await codebookEntry(actor, { kind, slug })
  if (!entry) notFound()
  const { target, rule, before } = entry
  const annotations = await annotationsAbout(actor, { subjectId: target.id, most: OFFERED })
  return (
    <>
      <PageHeading
        title={target.number === null ? target.title : `${target.number} ${target.title}`}
        lead={`When to mark a passage with this ${target.kind}.`}
      />
      <EntryPage entry={entry} annotations={annotations}>
        <section aria-labelledby="write">
          <h2 id="write" className="reading mb-2 text-xl">
            {rule ? 'Write the rule anew' : 'Write the rule'}
          </h2>
          <RuleForm key={target.id} subjectId={target.id} rule={rule} />
          <RuleHistory rule={rule} before={before} />
        </section>
      </EntryPage>
      <p className="mt-10 text-sm">
        <Link href={deskPaths.codebook()}>The whole codebook</Link>
      </p>
    </>
  )
}
