import { type CellState, coverage } from '@/lib/coverage/coverage'
import { letterOf } from './coverage-letters'
import { CoverageList } from './coverage-list'
import { CoverageMark } from './coverage-mark'
import { CoverageMatrix } from './coverage-matrix'
import { ShortDetail, When } from './inferred'
import { PageHead } from './page-head'
import { absentIn, articleTitle, type View } from './view'
import { coverageWords as words } from './words/coverage'

/** Points and articles: what our archive reports, touches, was read for in vain, and what nobody has checked. */
export function CoveragePage({ view }: { view: View }) {
  const { articles, points, site } = view.snapshot
  const rows = coverage(view.snapshot)
  const reported = rows.filter(({ cells }) => cells.some(({ state }) => state === 'reports')).length
  return (
    <>
      <PageHead title={words.title}>
        <p>{site['site/coverage'] ?? words.lead}</p>
        {articles.length > 0 && <p>{words.summary(reported, points.length, articles.length)}</p>}
      </PageHead>
      {articles.length === 0 ? (
        <p className="absent">{words.none}</p>
      ) : (
        <>
          <Legend withheld={rows.some(({ cells }) => cells.some(({ state }) => state === 'withheld'))} />
          <Articles view={view} />
          <CoverageMatrix view={view} rows={rows} />
        </>
      )}
      <CoverageList view={view} rows={rows} />
    </>
  )
}

const STATES: readonly CellState[] = ['reports', 'touches', 'silent', 'withheld', 'not_read']

function Legend({ withheld }: { withheld: boolean }) {
  return (
    <section className="coverage-legend" aria-labelledby="legend-heading">
      <h2 id="legend-heading">{words.legend}</h2>
      <dl>
        {STATES.filter((state) => state !== 'withheld' || withheld).map((state) => (
          <div key={state}>
            <dt>
              <CoverageMark state={state} /> {words.states[state]}
            </dt>
            <dd>{words.meanings[state]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Articles({ view }: { view: View }) {
  return (
    <section className="coverage-articles" aria-labelledby="articles-heading">
      <h2 id="articles-heading">{words.articles}</h2>
      <ol>
        {view.snapshot.articles.map((article, index) => (
          <li key={article.slug}>
            <span className="letter">{letterOf(index)}</span>{' '}
            <span>
              <a href={view.paths.article(article.slug)}>{articleTitle(view, article)}</a>
              <span className="basis">
                {' '}
                <ShortDetail
                  detail={article.publishedBy}
                  absent={absentIn(view, article, words.outletUnknown)}
                />
                , <When date={article.published} short />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
