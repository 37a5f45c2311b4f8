import type { PublicConcession } from '@/lib/edition/model'
import { Framing } from './concession-framing'
import { ConcessionMatrix, PointMatrix } from './concession-matrix'
import { GiverAndAsker } from './concession-sides'
import { PageHead } from './page-head'
import { articleOf, type View } from './view'
import { listed } from './wording'
import { concessionWords as words } from './words/concessions'

/** Opens with who framed them so; then the list, then who stands where. */
export function ConcessionsPage({ view }: { view: View }) {
  const { snapshot, paths } = view
  const concessions = [...snapshot.concessions].sort((a, b) => a.ordinal - b.ordinal)
  return (
    <>
      <PageHead title={words.title}>
        <FramedBy view={view} concessions={concessions} />
        {snapshot.site['site/concessions'] && <p>{snapshot.site['site/concessions']}</p>}
      </PageHead>
      <ol className="concessions">
        {concessions.map((concession) => (
          <li key={concession.slug}>
            <h2>
              <a href={paths.concession(concession.slug)}>{concession.title}</a>{' '}
              <span className="basis">{words.ourTitle}</span>
            </h2>
            <GiverAndAsker view={view} concession={concession} />
          </li>
        ))}
      </ol>
      {concessions.length === 0 && <p className="absent">{words.none}</p>}
      <ConcessionMatrix view={view} />
      <PointMatrix view={view} />
    </>
  )
}

/** One article framed them all, or each article is named with those that it framed. */
function FramedBy({ view, concessions }: { view: View; concessions: readonly PublicConcession[] }) {
  const framing = [...new Set(concessions.flatMap(({ framedBy }) => articleOf(view, framedBy) ?? []))]
  const by = (slug: string | null) =>
    concessions.filter(({ framedBy }) => (articleOf(view, framedBy)?.slug ?? null) === slug)
  const unrecorded = by(null)
  if (concessions.length === 0) return null
  if (framing.length === 0) return <p>{words.framing.noneRecorded}</p>
  const all = framing.length === 1 && unrecorded.length === 0
  return (
    <>
      {framing.map((article) => (
        <Framing
          key={article.slug}
          view={view}
          article={article}
          listing={all ? words.framing.these : words.framing.named(named(by(article.slug)))}
        />
      ))}
      {unrecorded.length > 0 && <p>{words.framing.notRecordedOf(named(unrecorded))}</p>}
      <p>{words.framing.choice(framing.length)}</p>
    </>
  )
}

const named = (concessions: readonly PublicConcession[]) => listed(concessions.map(({ title }) => title))
