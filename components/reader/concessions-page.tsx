import { Framing } from './concession-framing'
import { ConcessionMatrix, PointMatrix } from './concession-matrix'
import { GiverAndAsker } from './concession-sides'
import { PageHead } from './page-head'
import { articleOf, type View } from './view'
import { concessionWords as words } from './words/concessions'

/** Opens with who framed them so; then the list, then who stands where. */
export function ConcessionsPage({ view }: { view: View }) {
  const { snapshot, paths } = view
  const concessions = [...snapshot.concessions].sort((a, b) => a.ordinal - b.ordinal)
  return (
    <>
      <PageHead title={words.title}>
        <FramedBy view={view} />
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

function FramedBy({ view }: { view: View }) {
  const { concessions } = view.snapshot
  const framing = [...new Set(concessions.flatMap(({ framedBy }) => articleOf(view, framedBy) ?? []))]
  if (concessions.length === 0) return null
  if (framing.length === 0) return <p>{words.framing.noneRecorded}</p>
  return (
    <>
      {framing.map((article) => (
        <Framing key={article.slug} view={view} article={article} what="these" />
      ))}
      <p>{words.framing.choice}</p>
    </>
  )
}
