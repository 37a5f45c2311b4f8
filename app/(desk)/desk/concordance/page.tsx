import type { Metadata } from 'next'
import { ConcordanceForm } from '@/components/concordance/concordance-form.client'
import { FirstSteps, WiderSearches } from '@/components/concordance/first-steps'
import { HitList } from '@/components/concordance/hit-list.client'
import { foundWords } from '@/components/concordance/words'
import { EmptyState } from '@/components/ui/empty-state'
import { Note } from '@/components/ui/note'
import { PageHeading } from '@/components/ui/page-heading'
import { TARGET_KINDS } from '@/lib/annotation/model'
import { requireEditor } from '@/lib/auth/session'
import { type Concordance, FAULT_WORDS } from '@/lib/concordance/model'
import { concordance } from '@/lib/concordance/queries'
import { askedOf } from '@/lib/concordance/schema'
import { subjectOptions } from '@/lib/plan/queries'

export const metadata: Metadata = { title: 'Concordance' }
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const NOTHING: Concordance = {
  hits: [],
  page: 1,
  pages: 1,
  total: 0,
  more: false,
  articles: [],
  versions: 0,
}

export default async function ConcordancePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const asked = askedOf(await searchParams)
  const searched = asked.q.trim() !== ''
  const [answer, subjects] = await Promise.all([
    searched ? concordance(actor, asked) : null,
    subjectOptions(actor),
  ])
  const found = answer?.ok ? answer.value : NOTHING
  return (
    <>
      <PageHeading
        title="Concordance"
        lead="Words in all archived texts, each place in its context. Tick places and annotate them in one go."
      />
      <ConcordanceForm asked={asked} articles={found.articles} />
      {!searched && <FirstSteps />}
      {answer && !answer.ok && (
        <Note tone="problem" role="alert">
          {FAULT_WORDS[answer.reason]}
        </Note>
      )}
      {answer?.ok && (
        <p role="status" className="tabular mb-1 text-sm text-soft">
          {foundWords(found)}
        </p>
      )}
      {answer?.ok && found.total === 0 && (
        <EmptyState title="These words stand in none of the texts that were searched.">
          Try <WiderSearches asked={asked} />
        </EmptyState>
      )}
      <HitList
        asked={asked}
        found={found}
        subjects={subjects.filter(({ kind }) => TARGET_KINDS.some((target) => target === kind))}
      />
    </>
  )
}
