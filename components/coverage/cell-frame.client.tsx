'use client'

import type { Route } from 'next'
import { useRouter, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { readView, viewQuery } from '@/lib/coverage/board-view'
import { deskPaths } from '@/lib/paths/desk'
import { GRID_PLACE, OPEN_CELL } from './grid-focus'

/**
 * The open cell takes the focus; Escape gives it back to the grid, with order and choice as they were. What is done in
 * it leads back there, too, and the cell stays to be read.
 */
export function CellFrame({ about, children }: { about: string; children: ReactNode }) {
  const router = useRouter()
  const asked = useSearchParams()
  const frame = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell was opened at the same place
  useEffect(() => frame.current?.focus(), [about])
  const close = () =>
    router.push(deskPaths.coverageView(viewQuery(readView(asked))) as Route, { scroll: false })
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isTyping(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    close()
  }
  return (
    <section
      ref={frame}
      id={OPEN_CELL}
      tabIndex={-1}
      data-opened-from={GRID_PLACE}
      aria-labelledby="cell-heading"
      onKeyDown={press}
      className="scroll-mt-6 border-y-2 border-ink bg-raised px-4 py-4 outline-none"
    >
      {children}
      <div className="mt-4 border-t border-rule pt-3">
        <Button onClick={close}>Close</Button>
      </div>
    </section>
  )
}
