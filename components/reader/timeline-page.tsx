import { TimelineChart } from './diagrams/timeline-chart'
import { PageHead } from './page-head'
import { TimelineEntry } from './timeline-entry'
import { dayOfNumber, lastNamedDay } from './timeline-extent'
import { TimelineFilter } from './timeline-filter'
import { TimelineLegend } from './timeline-legend'
import { type TimelineMark, timelineMarks, together } from './timeline-marks'
import type { View } from './view'
import { timelineWords as words } from './words/timeline'

/** Everything with a date: a drawing for the eye, and all of it in a list. */
export function TimelinePage({ view }: { view: View }) {
  const marks = timelineMarks(view)
  const numbers = numbered(marks)
  const knowledge = view.snapshot.site['site/knowledge']
  const months = byMonth(marks)
  const undated = marks.filter(({ extent }) => extent === null)
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead}</p>
        {knowledge && <p className="knowledge">{knowledge}</p>}
      </PageHead>
      <div className="timeline">
        {marks.length === 0 ? (
          <p className="absent">{words.none}</p>
        ) : (
          <TimelineFilter view={view} marks={marks} />
        )}
        {months.length > 0 && (
          <section className="glance" aria-labelledby="glance-heading">
            <h2 id="glance-heading">{words.chartHeading}</h2>
            <figure>
              <TimelineChart marks={marks} numbers={numbers} knowledge={lastNamedDay(knowledge ?? '')} />
              <TimelineLegend />
            </figure>
          </section>
        )}
        {marks.length > 0 && (
          <section className="treaty chronology" aria-labelledby="order-heading">
            <h2 id="order-heading">{words.listHeading}</h2>
            <Months months={months} undated={undated.length > 0} />
            {months.map(({ id, name, entries }) => (
              <Month key={name} view={view} id={id} name={name} entries={entries} numbers={numbers} />
            ))}
            {undated.length > 0 && (
              <Month view={view} id={UNDATED} name={words.undated} entries={undated} numbers={numbers} />
            )}
          </section>
        )}
      </div>
    </>
  )
}

const UNDATED = 'month-none'

type Months = ReturnType<typeof byMonth>

/** The list is long, most of all on a phone, which has no drawing of it. */
function Months({ months, undated }: { months: Months; undated: boolean }) {
  const links = [
    ...months.map(({ id, name }) => [id, name] as const),
    ...(undated ? [[UNDATED, words.withoutDate] as const] : []),
  ]
  return (
    <nav className="months" aria-label={words.toMonths}>
      <ul>
        {links.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type MonthProps = {
  view: View
  id: string
  name: string
  entries: readonly TimelineMark[]
  numbers: ReadonlyMap<string, number>
}

function Month({ view, id, name, entries, numbers }: MonthProps) {
  return (
    <section className="month" id={id} data-holds="">
      <h3>{name}</h3>
      <ol>
        {together(entries).map((marks) => (
          <TimelineEntry key={marks[0]!.key} view={view} marks={marks} number={numbers.get(marks[0]!.key)} />
        ))}
      </ol>
    </section>
  )
}

/** Events and texts are numbered in their order, so that the drawing can name them. */
function numbered(marks: readonly TimelineMark[]): Map<string, number> {
  const named = marks.filter(({ what, extent }) => extent && (what === 'event' || what === 'text'))
  return new Map(named.map(({ key }, index) => [key, index + 1]))
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function byMonth(marks: readonly TimelineMark[]) {
  const months = new Map<string, { id: string; name: string; entries: TimelineMark[] }>()
  for (const mark of marks) {
    if (!mark.extent) continue
    const day = dayOfNumber(mark.extent.from)
    const id = `month-${day.toISOString().slice(0, 7)}`
    const month = months.get(id) ?? { id, name: MONTH.format(day), entries: [] }
    month.entries.push(mark)
    months.set(id, month)
  }
  return [...months.values()]
}
