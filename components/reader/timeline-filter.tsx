import { LANES, type TimelineMark } from './timeline-marks'
import type { View } from './view'
import { timelineWords as words } from './words/timeline'

/** Narrows the page to one clock, party or point. Style sheets alone do it, so nothing has to run. */
export function TimelineFilter({ view, marks }: { view: View; marks: readonly TimelineMark[] }) {
  const { parties, points } = view.snapshot
  const counts = new Map<string, number>()
  for (const token of marks.flatMap(({ of }) => of)) counts.set(token, (counts.get(token) ?? 0) + 1)
  return (
    <p className="timeline-filter">
      <label htmlFor="timeline-show">{words.showOnly}</label>{' '}
      <select id="timeline-show" defaultValue="all" autoComplete="off">
        <option value="all">{words.everything(marks.length)}</option>
        <Group
          label={words.groups.lanes}
          counts={counts}
          options={LANES.map((lane) => [lane, words.lanes[lane]])}
        />
        <Group
          label={words.groups.parties}
          counts={counts}
          options={parties.map(({ title }, index) => [`a${index + 1}`, title])}
        />
        <Group
          label={words.groups.points}
          counts={counts}
          options={points.map(({ number, title }) => [`p${number}`, words.pointOption(number, title)])}
        />
      </select>
    </p>
  )
}

type GroupProps = {
  label: string
  counts: ReadonlyMap<string, number>
  options: readonly (readonly [token: string, name: string])[]
}

/** Only what has entries can be chosen, so that no choice leads to an empty page. */
function Group({ label, counts, options }: GroupProps) {
  const filled = options.filter(([token]) => counts.has(token))
  if (filled.length === 0) return null
  return (
    <optgroup label={label}>
      {filled.map(([token, name]) => (
        <option key={token} value={token}>
          {words.option(name, counts.get(token) ?? 0)}
        </option>
      ))}
    </optgroup>
  )
}
