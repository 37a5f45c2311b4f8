import { LANES, type TimelineMark } from './timeline-marks'
import type { View } from './view'
import { timelineWords as words } from './words/timeline'

/** Narrows the page by clock, party and point at once. The page's script does it; without it the list is whole. */
export function TimelineFilter({ view, marks }: { view: View; marks: readonly TimelineMark[] }) {
  const { parties, points } = view.snapshot
  const borne = new Set(marks.flatMap(({ of }) => of))
  const count = marks.length
  return (
    <form className="timeline-filter" data-narrows="timeline" autoComplete="off">
      <Choice name="clock" borne={borne} options={LANES.map((lane) => [lane, words.lanes[lane]])} />
      <Choice name="party" borne={borne} options={parties.map(({ slug, title }) => [slug, title])} />
      <Choice
        name="point"
        borne={borne}
        options={points.map(({ number, title }) => [String(number), words.pointOption(number, title)])}
      />
      <button type="reset" disabled>
        {words.showAll}
      </button>
      <p role="status" data-left={words.left(count)} data-none={words.noneLeft}>
        {words.count(count)}
      </p>
      <p className="basis">{words.filterNote}</p>
    </form>
  )
}

type ChoiceProps = {
  name: keyof typeof words.choices
  /** What some entry bears. */
  borne: ReadonlySet<string>
  options: readonly (readonly [value: string, title: string])[]
}

/** Only what has entries can be chosen. */
function Choice({ name, borne, options }: ChoiceProps) {
  const filled = options.filter(([value]) => borne.has(`${name}=${value}`))
  if (filled.length === 0) return null
  return (
    <label>
      {words.choices[name]}
      <select name={name} defaultValue="">
        <option value="">{words.any[name]}</option>
        {filled.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
