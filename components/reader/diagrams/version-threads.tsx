import type { PublicAlignment, PublicPlanVersion, PublicProvision } from '@/lib/edition/model'
import { ALIGNMENTS, proposalWords, versionsWords } from '../words/versions'
import { levelRows } from './level-rows'

const WIDTH = 240
const ROW = 14
const HEAD = 26
const LEFT = 62
const RIGHT = 178
const { threads: words } = versionsWords

type Props = {
  from: { readonly text: PublicPlanVersion; readonly provisions: readonly PublicProvision[] }
  to: { readonly text: PublicPlanVersion; readonly provisions: readonly PublicProvision[] }
  alignments: readonly PublicAlignment[]
}

/** Two texts as columns, with a thread from each provision to what became of it. */
export function VersionThreads({ from, to, alignments }: Props) {
  const rows = Math.max(from.provisions.length, to.provisions.length)
  const height = HEAD + rows * ROW + 4
  const left = new Map(from.provisions.map(({ key }, index) => [key, HEAD + index * ROW + ROW / 2]))
  const rowOf = new Map(from.provisions.map(({ key }, index) => [key, index]))
  const wishes = to.provisions.map(({ key }) => wishOf(key, alignments, rowOf))
  const right = new Map(
    levelRows(wishes, rows).map((row, index) => [to.provisions[index]!.key, HEAD + row * ROW + ROW / 2]),
  )
  const id = `threads-${to.text.slug}`
  return (
    <svg
      className="diagram threads"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id} ${id}-text`}
    >
      <title id={id}>{words.title(from.text.title, to.text.title)}</title>
      <desc id={`${id}-text`}>{words.text(alignments.map((one) => inWords(one)))}</desc>
      <text className="column" x={LEFT + 4} y="14" textAnchor="end">
        {words.first}
      </text>
      <text className="column" x={RIGHT - 4} y="14">
        {words.second}
      </text>
      {alignments.map((alignment) => (
        <Thread
          key={alignment.id}
          alignment={alignment}
          y0={left.get(alignment.from ?? '')}
          y1={right.get(alignment.to ?? '')}
        />
      ))}
      {from.provisions.map(({ key, number }) => (
        <Node
          key={key}
          number={number}
          x={LEFT}
          y={left.get(key)!}
          before
          met={alignments.some((one) => one.from === key)}
        />
      ))}
      {to.provisions.map(({ key, number }) => (
        <Node
          key={key}
          number={number}
          x={RIGHT}
          y={right.get(key)!}
          met={alignments.some((one) => one.to === key)}
        />
      ))}
    </svg>
  )
}

/** The middle of the rows that a provision comes from, so that threads run level where they can. */
function wishOf(
  key: string,
  alignments: Props['alignments'],
  rowOf: ReadonlyMap<string, number>,
): number | null {
  const rows = alignments.filter(({ to }) => to === key).flatMap(({ from }) => rowOf.get(from ?? '') ?? [])
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row, 0) / rows.length
}

const number = (key: string | null) => key?.slice(key.indexOf('/') + 1)

function inWords(alignment: PublicAlignment): string {
  const path = [number(alignment.from), number(alignment.to)].filter((one) => one !== undefined).join(' → ')
  return [path, ALIGNMENTS[alignment.alignmentKind], proposalWords(alignment)].filter(Boolean).join(' ')
}

type Ends = { alignment: PublicAlignment; y0: number | undefined; y1: number | undefined }

function Thread({ alignment: { alignmentKind, proposed }, y0, y1 }: Ends) {
  const look = { 'data-kind': alignmentKind, 'data-proposed': proposed || undefined }
  if (y0 === undefined && y1 === undefined) return null
  if (y0 === undefined) {
    return (
      <g className="thread" {...look}>
        <path d={`M${RIGHT - 26} ${y1}H${RIGHT - 6}`} />
        <circle cx={RIGHT - 28} cy={y1} r="2.5" />
      </g>
    )
  }
  if (y1 === undefined) {
    const end = LEFT + 30
    return (
      <g className="thread" {...look}>
        <path d={`M${LEFT + 6} ${y0}H${end}M${end} ${y0 - 3}l6 6m0 -6l-6 6`} />
      </g>
    )
  }
  const middle = (LEFT + RIGHT) / 2
  return (
    <g className="thread" {...look}>
      <path d={`M${LEFT + 6} ${y0}C${middle} ${y0} ${middle} ${y1} ${RIGHT - 6} ${y1}`} />
    </g>
  )
}

type NodeProps = { number: string; x: number; y: number; met: boolean; before?: boolean }

function Node({ number, x, y, met, before = false }: NodeProps) {
  return (
    <g className="node" data-met={met || undefined}>
      <circle cx={x} cy={y} r="2.6" />
      <text x={before ? x - 8 : x + 8} y={y + 3.8} textAnchor={before ? 'end' : 'start'}>
        {number}
      </text>
    </g>
  )
}
