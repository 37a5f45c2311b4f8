import type { PublicPoint } from '@/lib/edition/model'
import { FEED_KINDS, type FeedKind, feedPaths } from '@/lib/paths/forms'
import { editionBase, readerPaths } from '@/lib/paths/reader'
import { Frame } from './frame'
import { PageHead } from './page-head'
import { FeedLinks } from './page-tags'
import type { View } from './view'
import { dayOf } from './wording'
import { editionsWords as words } from './words/editions'
import { pageTitles } from './words/pages'

export type ListedEdition = {
  readonly number: number
  readonly publishedAt: string
  readonly snapshotSha256?: string
}
type Props = {
  editions: readonly ListedEdition[]
  /** The latest edition, or null while nothing is published. */
  view: View | null
}

/** Every edition there is, newest first; each stays readable. Then what to compare, and what to follow. */
export function EditionsPage({ editions, view }: Props) {
  if (!view) return <NothingYet />
  return (
    <>
      <FeedLinks path={view.paths.editions()} />
      <Frame view={view} place="editions">
        <div className="editions-page">
          <PageHead title={pageTitles.editions}>
            <p>{words.lead}</p>
          </PageHead>
          <ol className="editions" reversed>
            {editions.map((edition, index) => (
              <li key={edition.number}>
                <Edition edition={edition} latest={index === 0} />
              </li>
            ))}
          </ol>
          {editions.length > 1 && <Compare editions={editions} />}
          <Feeds points={view.snapshot.points} />
        </div>
      </Frame>
    </>
  )
}

/** Without an edition there is nothing to frame a page with. */
function NothingYet() {
  return (
    <div className="reader">
      <main id="page">
        <PageHead title={pageTitles.editions}>
          <p>{words.none}</p>
        </PageHead>
      </main>
    </div>
  )
}

function Edition({
  edition: { number, publishedAt, snapshotSha256 },
  latest,
}: {
  edition: ListedEdition
  latest: boolean
}) {
  const paths = readerPaths(editionBase(number))
  return (
    <>
      <span className="numeral" aria-hidden="true">
        {number}
      </span>
      <a href={paths.front()}>{words.edition(number)}</a>
      <span className="basis">
        {dayOf(publishedAt)}
        {latest && words.latest}
      </span>
      <span className="edition-links">
        {number > 1 && <a href={paths.changes(number - 1)}>{words.changes(number - 1)}</a>}
        <a href={`${editionBase(number)}/edition.json`} aria-label={`${words.edition(number)} ${words.data}`}>
          {words.data}
        </a>
      </span>
      {snapshotSha256 && <span className="basis hash">{words.hash(snapshotSha256)}</span>}
    </>
  )
}

function Compare({ editions }: { editions: readonly ListedEdition[] }) {
  const [latest, ...earlier] = editions
  if (!latest) return null
  const paths = readerPaths(editionBase(latest.number))
  return (
    <section className="history">
      <h2>{words.compare}</h2>
      <p>{words.compareLead}</p>
      <ul className="compare-list">
        {earlier.map(({ number }) => (
          <li key={number}>
            <a href={paths.changes(number)}>{words.since(number)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Feeds({ points }: { points: readonly PublicPoint[] }) {
  return (
    <section className="history" id="feeds">
      <h2>{words.feeds}</h2>
      <p>{words.feedsLead}</p>
      <ul className="feeds">
        <FeedRow name={words.feedEditions} at={feedPaths.editions} />
        <FeedRow name={words.feedCorrections} at={feedPaths.corrections} />
      </ul>
      {points.length > 0 && (
        <details>
          <summary>{words.perPoint}</summary>
          <ul className="feeds">
            {points.map(({ number, title }) => (
              <FeedRow
                key={number}
                name={words.feedPoint(number, title)}
                at={(kind) => feedPaths.point(number, kind)}
              />
            ))}
          </ul>
        </details>
      )}
      <h3>{words.machines}</h3>
      <p>{words.machinesLead}</p>
    </section>
  )
}

function FeedRow({ name, at }: { name: string; at: (kind: FeedKind) => string }) {
  return (
    <li>
      <span>{name}</span>
      {FEED_KINDS.map((kind) => (
        <a key={kind} href={at(kind)} aria-label={words.feedLink(name, words.kinds[kind])}>
          {words.kinds[kind]}
        </a>
      ))}
    </li>
  )
}
