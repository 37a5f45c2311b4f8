import { dayOfNumber } from '../timeline-extent'
import { LANES, type Lane, type TimelineMark } from '../timeline-marks'
import { dayOf } from '../wording'
import { timelineWords as words } from '../words/timeline'
import { packRows, type TimeScale, timeScale } from './time-scale'

const WIDTH = 760
/** Room for a numbered mark, and for one that is only a dot or bar. */
const ROW = { said: 17, published: 8, captured: 8 } as const satisfies Record<Lane, number>
/** A line of years over a line of months. */
const HEAD = 36
const LABEL = 18
const GAP = 12
/** How far beyond its days an uncertain date fades out. */
const FADE = 9

type Props = {
  marks: readonly TimelineMark[]
  /** The number of a mark in the list, where it has one. */
  numbers: ReadonlyMap<string, number>
  /** The last day that is known about, as a day number. */
  knowledge: number | null
}
type Drawn = { readonly mark: TimelineMark; readonly x0: number; readonly x1: number; readonly row: number }

/** Three lanes over one scale of days. All that it shows stands in the list beside it, in words. */
export function TimelineChart({ marks, numbers, knowledge }: Props) {
  const dated = marks.filter(({ extent }) => extent !== null)
  const scale = timeScale(
    dated.map(({ extent }) => extent!),
    WIDTH,
  )
  const lanes = stacked(dated, numbers, scale)
  const height = lanes.at(-1)?.bottom ?? HEAD
  return (
    <svg
      className="diagram timeline-chart"
      viewBox={`0 0 ${WIDTH} ${height + 8}`}
      data-height={height + 8}
      role="img"
      aria-labelledby="timeline-chart-title timeline-chart-text"
    >
      <title id="timeline-chart-title">{words.chartTitle}</title>
      <desc id="timeline-chart-text">{words.chartText(counts(marks))}</desc>
      <Fades />
      <Months scale={scale} height={height} />
      {knowledge !== null && <Knowledge x={scale.x(knowledge + 1)} day={knowledge} height={height} />}
      {lanes.map(({ lane, top, bottom, drawn }) => (
        <g key={lane} data-holds="" data-lane-height={bottom - top}>
          <line className="lane-line" x1="0" x2={WIDTH} y1={top} y2={top} />
          <text className="lane-name" x="0" y={top + 13}>
            {words.lanes[lane]}
          </text>
          {drawn.map((one) => (
            <Mark
              key={one.mark.key}
              one={one}
              y={top + LABEL + one.row * ROW[lane] + ROW[lane] / 2}
              number={numbers.get(one.mark.key)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

function counts(marks: readonly TimelineMark[]): Record<Lane, number> {
  const of = (lane: Lane) => marks.filter((mark) => mark.lane === lane).length
  return { said: of('said'), published: of('published'), captured: of('captured') }
}

/** Each lane as high as its fullest day needs. */
function stacked(marks: readonly TimelineMark[], numbers: Props['numbers'], scale: TimeScale) {
  let top = HEAD
  return LANES.map((lane) => {
    const stretches = marks
      .filter((mark) => mark.lane === lane)
      .map((mark) => ({ mark, ...stretchOf(mark, numbers, scale) }))
      .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1)
    const rows = packRows(stretches, 2)
    const drawn = stretches.map((one, index): Drawn => ({ ...one, row: rows[index]! }))
    const depth = Math.max(1, ...drawn.map(({ row }) => row + 1))
    const bottom = top + LABEL + depth * ROW[lane] + GAP
    const placed = { lane, top, bottom, drawn }
    top = bottom
    return placed
  })
}

function stretchOf({ key, extent }: TimelineMark, numbers: Props['numbers'], scale: TimeScale) {
  const { from, to, softStart, softEnd } = extent!
  const least = numbers.has(key) ? 15 : 6
  const x0 = scale.x(from) - (softStart ? FADE : 0)
  const x1 = Math.max(scale.x(to + 1) + (softEnd ? FADE : 0), x0 + least)
  // The last days of the scale keep their marks within the drawing.
  const over = Math.max(0, x1 - WIDTH)
  return { x0: Math.max(0, x0 - over), x1: x1 - over }
}

function Mark({ one, y, number }: { one: Drawn; y: number; number: number | undefined }) {
  const { mark, x0, x1 } = one
  const extent = mark.extent!
  const single = extent.from === extent.to && !extent.softStart && !extent.softEnd
  return (
    <g className="mark" data-of={mark.of.join(' ')} data-inferred={extent.inferred || undefined}>
      {!single ? (
        <rect
          className="stretch"
          x={x0}
          y={y - (number === undefined ? 2.5 : 5)}
          width={x1 - x0}
          height={number === undefined ? 5 : 10}
          rx="2.5"
          {...fading(extent)}
        />
      ) : (
        number === undefined && <circle className="day" cx={(x0 + x1) / 2} cy={y} r="2.7" />
      )}
      {number !== undefined && (
        <>
          <circle className="numbered" cx={x0 + 7.5} cy={y} r="7.2" />
          <text className="number" x={x0 + 7.5} y={y + 3.2} textAnchor="middle">
            {number}
          </text>
        </>
      )}
    </g>
  )
}

function fading({ softStart, softEnd }: { softStart: boolean; softEnd: boolean }) {
  if (!softStart && !softEnd) return {}
  const where = softStart && softEnd ? 'both' : softStart ? 'start' : 'end'
  return { 'data-fade': where, fill: `url(#fade-${where})` }
}

function Fades() {
  const solid = { stopColor: 'currentColor' }
  const clear = { stopColor: 'currentColor', stopOpacity: 0 }
  return (
    <defs>
      <linearGradient id="fade-both">
        <stop offset="0" {...clear} />
        <stop offset="0.4" {...solid} />
        <stop offset="0.6" {...solid} />
        <stop offset="1" {...clear} />
      </linearGradient>
      <linearGradient id="fade-start">
        <stop offset="0" {...clear} />
        <stop offset="0.6" {...solid} />
      </linearGradient>
      <linearGradient id="fade-end">
        <stop offset="0.4" {...solid} />
        <stop offset="1" {...clear} />
      </linearGradient>
    </defs>
  )
}

const FULL_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

function Months({ scale, height }: { scale: TimeScale; height: number }) {
  return scale.columns.map(({ kind, from, x, width, wide }, index) =>
    kind === 'cut' ? (
      <g className="cut" key={from}>
        <path d={`M${x + width / 2 - 5} ${HEAD + 4}l4 -8M${x + width / 2} ${HEAD + 4}l4 -8`} />
      </g>
    ) : (
      <g className="month" key={from}>
        <line x1={x} x2={x} y1={HEAD - 5} y2={height} />
        {yearOf(from) !== yearBefore(scale, index) && (
          <text className="year" x={x + 3} y={HEAD - 22}>
            {yearOf(from)}
          </text>
        )}
        <text x={x + 3} y={HEAD - 8}>
          {monthName(from, wide)}
        </text>
      </g>
    ),
  )
}

const monthName = (from: number, wide: boolean): string =>
  wide ? FULL_MONTH.format(dayOfNumber(from)) : (words.months[dayOfNumber(from).getUTCMonth()] ?? '')

const yearOf = (day: number) => dayOfNumber(day).getUTCFullYear()

/** The year of the month drawn before; a year is written once, also when its January was left out. */
function yearBefore({ columns }: TimeScale, index: number): number | null {
  const before = columns.slice(0, index).findLast(({ kind }) => kind === 'month')
  return before ? yearOf(before.from) : null
}

function Knowledge({ x, day, height }: { x: number; day: number; height: number }) {
  return (
    <g className="knowledge-line">
      <line x1={x} x2={x} y1={HEAD} y2={height} />
      <text x={x - 4} y={height - 1} textAnchor="end" data-foot="">
        {words.knowledgeEnds(dayOf(dayOfNumber(day).toISOString()))}
      </text>
    </g>
  )
}
