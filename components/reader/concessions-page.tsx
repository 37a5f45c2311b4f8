import type { PublicConcession } from '@/lib/edition/model'
import { ConcessionMatrix } from './concession-matrix'
import { PageHead } from './page-head'
import { articleOf, goneArticle, partyName, type View } from './view'
import { BASES } from './wording'

/** Opens with who framed them so; then the list, then who stands where. */
export function ConcessionsPage({ view }: { view: View }) {
  const { snapshot, paths } = view
  const concessions = [...snapshot.concessions].sort((a, b) => a.ordinal - b.ordinal)
  return (
    <>
      <PageHead title="Concessions">
        <Framing view={view} />
      </PageHead>
      <ol className="concessions">
        {concessions.map((concession) => (
          <li key={concession.slug}>
            <h2>
              <a href={paths.concession(concession.slug)}>{concession.title}</a>{' '}
              <span className="basis">our title</span>
            </h2>
            <GiverAndAsker view={view} concession={concession} />
          </li>
        ))}
      </ol>
      {concessions.length === 0 && <p className="absent">No concession has been published yet.</p>}
      <ConcessionMatrix view={view} concessions={concessions} />
    </>
  )
}

function Framing({ view }: { view: View }) {
  const { snapshot, paths } = view
  const words = snapshot.site['site/concessions']
  const framing = [
    ...new Set(snapshot.concessions.flatMap(({ framedBy }) => articleOf(view, framedBy) ?? [])),
  ]
  return (
    <>
      {words && <p>{words}</p>}
      {framing.length > 0 && (
        <p>
          Framed as concessions by{' '}
          {framing.map((article, index) => (
            <span key={article.slug}>
              {index > 0 && ', '}
              <a href={paths.article(article.slug)}>{articleName(view, article)}</a>
            </span>
          ))}
          . Calling them so is that article’s choice; the titles below are ours.
        </p>
      )}
    </>
  )
}

type Article = View['snapshot']['articles'][number]

/** A headline as a headline; a working title marked as ours. */
export function articleName(view: View, article: Article): string {
  const { title, workingTitle } = article
  if (goneArticle(view, article)) return 'an article that was taken down'
  if (title && title.method !== 'inferred') return `“${title.value}”`
  if (title) return `“${title.value}” (headline inferred)`
  return `${workingTitle} (working title, ours)`
}

export function GiverAndAsker({ view, concession }: { view: View; concession: PublicConcession }) {
  const words = (side: PublicConcession['giver']) => {
    const name = partyName(view, side.party)
    return name ? `${name} (${BASES[side.basis]})` : 'not stated'
  }
  return (
    <p className="facts">
      Would give: {words(concession.giver)} · Asks for it: {words(concession.asker)}
    </p>
  )
}
