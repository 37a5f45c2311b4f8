'use client'

import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Board, BoardSubject, CellFacts } from '@/lib/coverage/board'
import { columnNames } from '@/lib/coverage/column-names'
import { CellMark, cellLook } from './cell-mark'
import { type GridPlace, gridMove, nextCell, within } from './grid-move'
import { useColumnWindow } from './use-column-window.client'

/** Width of a column in rem; also in `styles`. */
const COLUMN = 7
const HEAD = 13

type Props = {
  board: Board
  /** Places on the board, in the order in which they are shown. */
  rows: readonly number[]
  columns: readonly number[]
  factsAt: (subject: number, article: number) => CellFacts
  /** Whether a cell is one of those looked for; the others are quiet, and n and p pass them by. */
  isSought: (facts: CellFacts) => boolean
  /** Quiet cells that are not sought. */
  dims: boolean
  /** Where a cell, or the heading of an article or of a subject leads to. */
  hrefOf: (subject: number | null, article: number | null) => string
  onOpen: (href: string) => void
  onClose: () => void
  open: { readonly subject: number; readonly article: number } | null
  /** Raised when the grid shall have the focus back. */
  back: number
}

/**
 * Subjects by articles as a grid of one tab stop, which has the focus when the screen opens: arrows move, Enter opens.
 * Only the columns in sight are drawn, and their numbers say which they are of how many.
 */
export function CoverageGrid(props: Props) {
  const { board, rows, columns, factsAt, isSought, dims, hrefOf, onOpen, onClose, open, back } = props
  const frame = useRef<HTMLDivElement>(null)
  const size = { rows: rows.length, columns: columns.length }
  const opened = open && { row: rows.indexOf(open.subject), column: columns.indexOf(open.article) }
  const [at, setAt] = useState<GridPlace>(() => (opened ? within(opened, size) : { row: 0, column: 0 }))
  const [moves, setMoves] = useState(0)
  // The order may change under the open cell; whoever closes it is led back to it all the same.
  const [openRow, openColumn] = opened ? [opened.row, opened.column] : [-1, -1]
  useEffect(() => {
    if (openRow >= 0 && openColumn >= 0) setAt({ row: openRow, column: openColumn })
  }, [openRow, openColumn])
  const active = within(at, size)
  const names = useMemo(() => columnNames(board.articles), [board.articles])
  const shown = useColumnWindow(frame, columns.length, COLUMN)

  useEffect(() => {
    if (moves + back > 0) frame.current?.querySelector<HTMLElement>('[data-active] a')?.focus()
  }, [moves, back])

  const go = (to: GridPlace | null, event: KeyboardEvent) => {
    if (!to) return
    event.preventDefault()
    setAt(to)
    setMoves((count) => count + 1)
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Escape' && open) return onClose()
    const by = event.ctrlKey ? 0 : event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
    if (by === 0) return go(gridMove(active, event, size), event)
    const sought = ({ row, column }: GridPlace) => isSought(factsAt(rows[row] ?? 0, columns[column] ?? 0))
    go(nextCell(active, by, size, sought), event)
  }
  /** A plain press opens beside the grid; with a key held it is a link like any other. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cell]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const [row, column] = (link.dataset.cell ?? '').split(' ').map(Number)
    setAt({ row: row ?? 0, column: column ?? 0 })
    onOpen(link.getAttribute('href') ?? '')
  }

  const drawn = places(shown.from, shown.to)
  const also = active.column >= 0 && !drawn.includes(active.column) ? [active.column] : []
  const widths = {
    '--columns': columns.length,
    '--column': `${COLUMN}rem`,
    '--head': `${HEAD}rem`,
  } as CSSProperties
  const visible = [...drawn, ...also].sort((a, b) => a - b)
  return (
    <div ref={frame} data-coverage-grid className={FRAME} style={widths}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by keys is a grid
        role="grid"
        aria-label="Points and concessions by articles"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className="block w-max text-[0.8125rem] leading-4"
        onKeyDown={press}
        onClick={follow}
      >
        <thead className="sticky top-0 z-20 block bg-paper">
          <tr className={`${ROW} border-b border-ink`} aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className={`${HEADING} py-1.5`}>
              Point or concession
            </th>
            {visible.map((column) => {
              const article = board.articles[columns[column] ?? 0]
              const isActive = active.row === -1 && active.column === column
              return (
                <th
                  key={columns[column]}
                  scope="col"
                  aria-colindex={column + 2}
                  data-active={isActive || undefined}
                  style={{ gridColumnStart: column + 2 }}
                  className="flex items-end border-s border-rule px-1.5 py-1.5 text-start font-semibold"
                >
                  <a
                    href={hrefOf(null, columns[column] ?? 0)}
                    tabIndex={isActive ? 0 : -1}
                    onFocus={() => setAt({ row: -1, column })}
                    className="min-w-0"
                    title={article?.title}
                  >
                    <span className="line-clamp-4 hyphens-auto break-words">{article?.title}</span>
                    {article && names.has(article.articleId) && (
                      <span className="block font-normal text-soft">{names.get(article.articleId)}</span>
                    )}
                  </a>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody className="block">
          {rows.map((subject, row) => (
            <GridRow
              key={subject}
              row={row}
              place={subject}
              subject={board.subjects[subject] as BoardSubject}
              visible={visible}
              columns={columns}
              active={active.row === row ? active.column : null}
              openColumn={open?.subject === subject ? open.article : null}
              {...{ factsAt, isSought, dims, hrefOf, setAt, board }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const FRAME =
  'scrolls max-h-[min(80vh,64rem)] overflow-auto border-y border-rule [scroll-padding:5.5rem_1rem_1rem_calc(var(--head)+0.5rem)]'
const ROW = 'grid [grid-template-columns:var(--head)_repeat(var(--columns),var(--column))]'
const HEADING = 'sticky start-0 z-10 bg-paper pe-2 text-start font-medium'
const places = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

type RowProps = Pick<Props, 'board' | 'columns' | 'factsAt' | 'isSought' | 'dims' | 'hrefOf'> & {
  row: number
  place: number
  subject: BoardSubject
  visible: readonly number[]
  /** The column that has the one tab stop, when it is in this row. */
  active: number | null
  openColumn: number | null
  setAt: (place: GridPlace) => void
}

const GridRow = memo(
  function GridRow({ row, place, subject, visible, columns, active, openColumn, ...props }: RowProps) {
    const { board, factsAt, isSought, dims, hrefOf, setAt } = props
    return (
      <tr className={`${ROW} border-b border-rule`} aria-rowindex={row + 2}>
        <th
          scope="row"
          aria-colindex={1}
          data-active={active === -1 || undefined}
          className={`${HEADING} flex items-center py-1`}
        >
          <a
            href={hrefOf(place, null)}
            tabIndex={active === -1 ? 0 : -1}
            onFocus={() => setAt({ row, column: -1 })}
            className="no-underline hover:underline"
          >
            {subject.title}
          </a>
        </th>
        {visible.map((column) => {
          const article = columns[column] ?? 0
          const facts = factsAt(place, article)
          const quiet = dims && !isSought(facts)
          return (
            <td
              key={article}
              aria-colindex={column + 2}
              data-active={active === column || undefined}
              style={{ gridColumnStart: column + 2 }}
              className="border-s border-rule"
            >
              <a
                href={hrefOf(place, article)}
                data-cell={`${row} ${column}`}
                aria-current={openColumn === article || undefined}
                tabIndex={active === column ? 0 : -1}
                onFocus={() => setAt({ row, column })}
                className={`flex h-full min-h-9 items-center border-s-[3px] ps-1 pe-0.5 no-underline -outline-offset-2 hover:bg-raised aria-[current]:bg-mark aria-[current]:text-ink ${quiet ? 'border-transparent text-faint' : cellLook(facts)}`}
              >
                <span className="min-w-0">
                  <CellMark facts={facts} />
                  <span className="spoken">
                    {' '}
                    ({subject.title}, in “{board.articles[article]?.title}”)
                  </span>
                </span>
              </a>
            </td>
          )
        })}
      </tr>
    )
  },
  // Functions are made anew each time; what they tell changes only with these.
  (one, other) =>
    one.row === other.row &&
    one.board === other.board &&
    one.columns === other.columns &&
    one.active === other.active &&
    one.openColumn === other.openColumn &&
    one.dims === other.dims &&
    one.isSought === other.isSought &&
    one.visible.length === other.visible.length &&
    one.visible.every((column, at) => column === other.visible[at]),
)
