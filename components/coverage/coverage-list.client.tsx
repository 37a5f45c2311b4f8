'use client'

import { type MouseEvent, useState } from 'react'
import { type Board, CELL_STATES, type CellFacts, type CellState, statesOf } from '@/lib/coverage/board'
import { CellMark } from './cell-mark'

type Props = {
  board: Board
  rows: readonly number[]
  columns: readonly number[]
  factsAt: (subject: number, article: number) => CellFacts
  hrefOf: (subject: number | null, article: number | null) => string
  onOpen: (href: string) => void
}

/** The coverage on a narrow screen: each subject with what it has, and its articles on demand. */
export function CoverageList({ board, rows, columns, factsAt, hrefOf, onOpen }: Props) {
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpen(link.getAttribute('href') ?? '')
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: Enter on a link is a click on it
    <div className="border-t border-rule" onClick={follow}>
      {rows.map((row) => (
        <Line
          key={row}
          title={board.subjects[row]?.title ?? ''}
          summary={tallyWords(columns.map((column) => factsAt(row, column)))}
        >
          {columns.map((column) => {
            const facts = factsAt(row, column)
            return (
              <li key={column} className="border-t border-rule">
                <a
                  href={hrefOf(row, column)}
                  className="flex min-h-11 flex-wrap items-center justify-between gap-x-3 py-1.5 no-underline"
                >
                  <span className="min-w-0">{board.articles[column]?.title}</span>
                  <span className="text-sm text-soft">
                    <CellMark facts={facts} />
                  </span>
                </a>
              </li>
            )
          })}
        </Line>
      ))}
    </div>
  )
}

type LineProps = { title: string; summary: string; children: React.ReactNode }

/** One subject. Its articles are drawn once it is opened. */
function Line({ title, summary, children }: LineProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="border-b border-rule" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className="min-h-11 py-2">
        <span className="font-medium">{title}</span>
        <span className="block text-sm text-soft">{summary}</span>
      </summary>
      {opened && <ul className="ms-4">{children}</ul>}
    </details>
  )
}

/** "3 suspect, 2 supports, 14 not checked": articles by what leads in them. */
function tallyWords(cells: readonly CellFacts[]): string {
  const leads = cells.map((facts) => statesOf(facts)[0])
  return (Object.keys(CELL_STATES) as CellState[])
    .map((state) => ({ state, count: leads.filter((lead) => lead === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${CELL_STATES[state].word}`)
    .join(', ')
}
