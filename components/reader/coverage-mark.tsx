import type { ReactNode } from 'react'
import type { CellState } from '@/lib/coverage/coverage'

const SHAPES: Readonly<Record<CellState, ReactNode>> = {
  reports: <rect x="2" y="2" width="16" height="16" className="full" />,
  touches: (
    <>
      <rect x="2.75" y="2.75" width="14.5" height="14.5" className="frame" />
      <path d="M2 18V2l16 16Z" className="full" />
    </>
  ),
  silent: (
    <>
      <rect x="2.75" y="2.75" width="14.5" height="14.5" className="frame" />
      <path d="M6 10h8" className="stroke" />
    </>
  ),
  withheld: (
    <>
      <rect x="2.75" y="2.75" width="14.5" height="14.5" className="frame" />
      <path d="M6 6l8 8M14 6l-8 8" className="stroke" />
    </>
  ),
  not_read: <rect x="2.75" y="2.75" width="14.5" height="14.5" className="empty" />,
}

/** A state of coverage by its shape alone; the words stand beside it or are read out. */
export function CoverageMark({ state }: { state: CellState }) {
  return (
    <svg
      className="coverage-mark"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[state]}
    </svg>
  )
}
