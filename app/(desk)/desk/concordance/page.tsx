import type { Metadata } from 'next'
import { ConcordanceForm } from '@/components/concordance/concordance-form.client'
import { FirstSteps, WiderSearches } from '@/components/concordance/first-steps'
import { HitList } from '@/components/concordance/hit-list.client'
import { agoWords, foundWords } from '@/components/concordance/words'
import { EmptyState } from '@/components/ui/empty-state'
import { Note } from '@/components/ui/note'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { type Concordance, FAULT_WORDS } from '@/lib/concordance/model'
import { concordance, lastTogether } from '@/lib/concordance/queries'
import { askedOf } from '@/lib/concordance/schema'
import { namesForFinding } from '@/lib/plan/queries'
import { newestSummaries } from '@/lib/statement/queries'

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
  searched: { articles: 0, texts: 0 },
}

export default async function ConcordancePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const asked = askedOf(await searchParams)
  const searched = asked.q.trim() !== ''
  const [answer, named, summaries, together] = await Promise.all([
    searched ? concordance(actor, asked) : null,
    namesForFinding(actor),
    newestSummaries(actor),
    lastTogether(actor),
  ])
  const subjects = named.map(({ spellings, aliases, ...subject }) => ({
    ...subject,
    aliases: spellings,
    names: [...spellings, ...aliases],
    summary: summaries[subject.id] ?? '',
  }))
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
          {foundWords(found, asked)}
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
        subjects={subjects}
        together={
          together && {
            count: together.free,
            ago: agoWords(Date.now() - Date.parse(together.at)),
          }
        }
      />
    </>
  )
}
