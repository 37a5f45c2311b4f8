import type { FrontOrder } from './front-order'
import { When } from './inferred'
import { StatementGroup } from './statement-group'
import { goneStatement, type View } from './view'
import { PLAN_VERSIONS } from './wording'

/** Other texts of the plan: what each is, how much of it was seen, and what is told of it. */
export function DraftList({ view, drafts }: { view: View; drafts: FrontOrder['drafts'] }) {
  if (drafts.length === 0) return null
  return (
    <section className="treaty chronicle" id="drafts" aria-labelledby="drafts-heading">
      <h2 id="drafts-heading">Drafts and other texts</h2>
      {drafts.map(({ version, statements }) => (
        <section key={version.slug} id={`draft-${version.slug}`} aria-label={version.title}>
          <h3>{version.title}</h3>
          <p className="facts">
            {PLAN_VERSIONS[version.versionKind]} · <When date={version.date} />
          </p>
          {version.author && <p className="facts">{version.author}</p>}
          <p className="facts">How much of it was seen: {version.extentSeen}</p>
          <StatementGroup view={view} statements={statements} />
        </section>
      ))}
    </section>
  )
}

/** What happened when. A sentence that stands further up is led to and not repeated with its proof. */
export function EventList({ view, events }: { view: View; events: FrontOrder['events'] }) {
  if (events.length === 0) return null
  return (
    <section className="treaty chronicle" id="events" aria-labelledby="events-heading">
      <h2 id="events-heading">What happened when</h2>
      {events.map(({ event, statements, told }) => (
        <section key={event.slug} id={`event-${event.slug}`} aria-label={event.title}>
          <h3>{event.title}</h3>
          <p className="facts">
            <When date={event.date} />
          </p>
          <StatementGroup view={view} statements={statements} />
          {told.map((statement) => (
            <p className="told" key={statement.id}>
              {goneStatement(view, statement) ? (
                'A sentence that was taken down.'
              ) : (
                <a href={`#statement-${statement.id}`}>{statement.wording}</a>
              )}
            </p>
          ))}
        </section>
      ))}
    </section>
  )
}
