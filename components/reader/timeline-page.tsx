import type { PublicEvent, PublicPlanVersion } from '@/lib/edition/model'
import { When } from './inferred'
import { PageHead } from './page-head'
import { StatementGroup } from './statement-group'
import { goneStatement, statementHref, statementsAt, type View } from './view'
import { PLAN_VERSIONS } from './wording'

/** Other texts of the plan, and what happened when. */
export function TimelinePage({ view }: { view: View }) {
  const { planVersions, events } = view.snapshot
  const drafts = [...planVersions].sort((a, b) => a.ordinal - b.ordinal)
  return (
    <>
      <PageHead title="Drafts and dates" />
      <div data-room>
        <section className="treaty chronicle" aria-labelledby="drafts-heading">
          <h2 id="drafts-heading">Drafts and other texts</h2>
          {drafts.length === 0 && <p className="absent">No other text has been described yet.</p>}
          {drafts.map((version) => (
            <Draft key={version.slug} view={view} version={version} />
          ))}
        </section>
        <section className="treaty chronicle" aria-labelledby="events-heading">
          <h2 id="events-heading">What happened when</h2>
          {events.length === 0 && <p className="absent">No event has been described yet.</p>}
          {events.map((event) => (
            <Happening key={event.slug} view={view} event={event} />
          ))}
        </section>
      </div>
    </>
  )
}

/** What a text is, how much of it was seen, and what is told of it. */
function Draft({ view, version }: { view: View; version: PublicPlanVersion }) {
  return (
    <div className="entry" id={`plan_version-${version.slug}`}>
      <h3>{version.title}</h3>
      <p className="facts">
        {PLAN_VERSIONS[version.versionKind]} · <When date={version.date} />
      </p>
      {version.author && <p className="facts">{version.author}</p>}
      <p className="facts">How much of it was seen: {version.extentSeen}</p>
      <Told view={view} subject={version} />
    </div>
  )
}

function Happening({ view, event }: { view: View; event: PublicEvent }) {
  return (
    <div className="entry" id={`event-${event.slug}`}>
      <p className="when">
        <When date={event.date} />
      </p>
      <h3>{event.title}</h3>
      <Told view={view} subject={event} />
    </div>
  )
}

/** Sentences at home here in full; those that stand elsewhere are led to. */
function Told({ view, subject }: { view: View; subject: PublicEvent | PublicPlanVersion }) {
  const all = statementsAt(view, subject)
  const isAtHome = (home: { kind: string; slug: string }) =>
    home.kind === subject.kind && home.slug === subject.slug
  return (
    <>
      <StatementGroup view={view} statements={all.filter(({ home }) => isAtHome(home))} />
      {all
        .filter(({ home }) => !isAtHome(home))
        .map((statement) => (
          <p className="told" key={statement.id}>
            {goneStatement(view, statement) ? (
              'A sentence that was taken down.'
            ) : (
              <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
            )}
          </p>
        ))}
    </>
  )
}
