'use client'

import type { Route } from 'next'
import { useRouter, useSearchParams } from 'next/navigation'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { type Board, type CellFacts, factsOn } from '@/lib/coverage/board'
import {
  type BoardView,
  countShown,
  isShown,
  ORDERS,
  readView,
  SHOWN,
  type Shown,
  viewQuery,
} from '@/lib/coverage/board-view'
import { heldLines, holdOrder } from '@/lib/coverage/held-order'
import { deskPaths } from '@/lib/paths/desk'
import { CoverageChoice } from './coverage-choice.client'
import { CoverageGrid } from './coverage-grid.client'
import { CoverageLegend } from './coverage-legend'
import { CoverageList } from './coverage-list.client'
import { takeFreeFocus } from './grid-focus'

/**
 * The coverage with its order, choice and open cell, all of which stand in the address. `children` is the open cell: it
 * is loaded by itself, the board stays.
 */
export function CoverageBoard({ board, children }: { board: Board; children: ReactNode }) {
  const router = useRouter()
  const asked = useSearchParams()
  const view = useMemo(() => readView(asked), [asked])
  const [held, setHeld] = useState(() => holdOrder(board, view.order))
  // Another order is asked for anew.
  if (held.order !== view.order) setHeld(holdOrder(board, view.order))
  const { moved, ...lines } = useMemo(() => heldLines(board, view, held), [board, view, held])
  const counts = useMemo(() => countShown(board), [board])
  const factsAt = useMemo(() => factsOn(board), [board])
  const wanted: Shown = view.show === 'all' ? 'gaps' : view.show
  const isSought = useCallback((facts: CellFacts) => isShown(facts, wanted), [wanted])
  const open = useMemo(() => openCell(board, asked), [board, asked])
  const [opening, startOpening] = useTransition()
  const back = useTimesClosed(open !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another board takes a cell away
  useEffect(takeFreeFocus, [board])

  const show = (next: BoardView) =>
    window.history.replaceState(null, '', addressOf(next, asked.get('about'), asked.get('article')))
  const onOpen = (href: string) => startOpening(() => router.push(href as Route, { scroll: false }))
  const onClose = () => router.push(addressOf(view, null, null) as Route, { scroll: false })
  const hrefOf = (subject: number | null, article: number | null) => {
    const row = subject === null ? undefined : board.subjects[subject]
    const column = article === null ? undefined : board.articles[article]
    if (row && column)
      return deskPaths.coverageCell({ ...viewQuery(view), about: row.key, article: column.slug })
    return row ? deskPaths.statementsAbout(row.id) : deskPaths.workspace(column?.slug ?? '')
  }
  const shared = { board, ...lines, factsAt, isSought, hrefOf, onOpen, open }
  return (
    <>
      <CoverageChoice
        view={view}
        counts={counts}
        onChange={show}
        onReorder={moved ? () => setHeld(holdOrder(board, view.order)) : null}
      />
      <p role="status" className="mb-2 text-sm text-soft">
        {opening ? 'Opening the cell …' : `${sizeWords(board, lines)}, ${ORDERS[view.order]}.`}
      </p>
      <CoverageLegend />
      <div className="flex flex-col gap-6 lg:flex-row lg:items-start">
        <div className="min-w-0 flex-1">
          {lines.rows.length === 0 || lines.columns.length === 0 ? (
            <p className="border-y border-rule py-6 text-center text-soft">
              There is nothing of this kind: {SHOWN[view.show]}
              {view.find && `, in articles named “${view.find}”`}.
            </p>
          ) : (
            <>
              <div className="max-md:hidden">
                <CoverageGrid {...shared} dims={view.show !== 'all'} onClose={onClose} back={back} />
              </div>
              <div className="md:hidden">
                <CoverageList {...shared} />
              </div>
            </>
          )}
        </div>
        {open && (
          <div className="max-lg:order-first lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:w-[24rem] lg:shrink-0 lg:overflow-y-auto">
            {children}
          </div>
        )}
      </div>
    </>
  )
}

function addressOf(view: BoardView, about: string | null, article: string | null): string {
  const query = viewQuery(view)
  return about && article
    ? deskPaths.coverageCell({ ...query, about, article })
    : deskPaths.coverageView(query)
}

function openCell({ subjects, articles }: Board, asked: { get(name: string): string | null }) {
  const subject = subjects.findIndex(({ key }) => key === asked.get('about'))
  const article = articles.findIndex(({ slug }) => slug === asked.get('article'))
  return subject < 0 || article < 0 ? null : { subject, article }
}

/** Counts how often the open cell was closed: the focus goes back to the grid then. */
function useTimesClosed(isOpen: boolean): number {
  const [times, setTimes] = useState(0)
  const was = useRef(isOpen)
  useEffect(() => {
    if (was.current && !isOpen) setTimes((count) => count + 1)
    was.current = isOpen
  }, [isOpen])
  return times
}

function sizeWords(
  { subjects }: Board,
  { rows, columns }: { rows: readonly number[]; columns: readonly number[] },
) {
  const points = rows.filter((row) => subjects[row]?.kind === 'point').length
  const ways = rows.length - points
  const lines = [
    ...(points ? [counted(points, 'point')] : []),
    ...(ways ? [counted(ways, 'concession')] : []),
  ]
  return `${lines.join(' and ')} by ${counted(columns.length, 'article')}`
}

const counted = (count: number, word: string) =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`
