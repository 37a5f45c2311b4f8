import { LANES, type TimelineMark } from './timeline-marks'
import type { View } from './view'
import { timelineWords as words } from './words/timeline'

/** Narrows the page by clock, party and point at once. The page's script does it; without it the list is whole. */
export function TimelineFilter({ view, marks }: { view: View; marks: readonly TimelineMark[] }) {
  const { parties, points } = view.snapshot
  const counts = new Map<string, number>()
  for (const token of marks.flatMap(({ of }) => of)) counts.set(token, (counts.get(token) ?? 0) + 1)
  const count = marks.length
  return (
    <form className="timeline-filter" data-narrows="timeline" autoComplete="off">
      <Choice name="clock" counts={counts} options={LANES.map((lane) => [lane, words.lanes[lane]])} />
      <Choice name="party" counts={counts} options={parties.map(({ slug, title }) => [slug, title])} />
      <Choice
        name="point"
        counts={counts}
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
  counts: ReadonlyMap<string, number>
  options: readonly (readonly [value: string, title: string])[]
}

/** Only what has entries can be chosen. */
function Choice({ name, counts, options }: ChoiceProps) {
  const filled = options.filter(([value]) => counts.has(`${name}=${value}`))
  if (filled.length === 0) return null
  return (
    <label>
      {words.choices[name]}
      <select name={name} defaultValue="">
        <option value="">{words.any[name]}</option>
        {filled.map(([value, title]) => (
          <option key={value} value={value}>
            {words.option(title, counts.get(`${name}=${value}`) ?? 0)}
          </option>
        ))}
      </select>
    </label>
  )
}
