'use client'

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line.client'
import { useTellCovered } from './covered-top.client'
import { PhoneFoot } from './phone-foot.client'
import { useRead } from './use-read.client'
import styles from './workspace-bar.module.css'
import { useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** From which width of the window on tools stand in the bar themselves; below it they are behind "Tools". */
type From = 'tablet' | 'margin' | 'wide'

type Props = {
  /** Always in the bar. */
  children: ReactNode
  /** The tools that concern the whole text, by how soon the bar has room for them. */
  tools: Readonly<Record<From, ReactNode>>
}

/**
 * What just happened, and the tools that concern the whole text, in one line that stays in view and is as high whatever
 * happens, so that no news moves the text; on a phone only what just happened stays, a panel while it is open, and a slim
 * bar at the foot.
 */
export function WorkspaceBar({ children, tools }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const moreOnPhone = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  useTellCovered(bar)
  // The focus stays where something is to be seen; what a tool opens takes it from there, and gives it back to it.
  const close = () => {
    if (!open) return
    setOpen(false)
    // Of the two one is not shown, and does not take the focus.
    more.current?.focus()
    moreOnPhone.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what one of its buttons opened
    <div ref={bar} className={styles.bar} data-at-top onKeyDown={press}>
      <WhatHappened />
      <div className={styles.row}>
        {children}
        {(Object.keys(tools) as From[]).map((from) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a press on one of the tools closes their list
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys press buttons
          <div
            key={from}
            className={`${styles.tools} ${styles[from]}`}
            data-open={open || undefined}
            onClick={({ target }) => isTool(target) && close()}
          >
            {tools[from]}
          </div>
        ))}
        <Button ref={more} aria-expanded={open} className={styles.more} onClick={() => setOpen(!open)}>
          Tools
        </Button>
      </div>
      <PhoneFoot ref={moreOnPhone} open={open} onTools={() => setOpen(!open)} />
    </div>
  )
}

/**
 * The last thing that happened, until it was read. Beside a margin it lies over the foot of the window, however long it
 * is, and on a phone over its top; elsewhere it has what the line of tools leaves.
 */
function WhatHappened() {
  const status = useWorkspace((state) => state.status)
  const store = useWorkspaceStore()
  const isShown = !useRead(status) && status !== null
  return (
    <div className={isShown ? styles.status : 'spoken'} data-at-top data-message title={status?.words}>
      <div className={styles.said}>
        <StatusLine status={status} className="flex-1" />
        {isShown && (
          <button
            type="button"
            aria-label="Close this message"
            className="min-h-6 min-w-6 cursor-pointer text-soft pointer-coarse:min-h-11 pointer-coarse:min-w-11"
            onClick={() => store.getState().hush()}
          >
            ×
          </button>
        )}
      </div>
    </div>
  )
}

/** Not what stands in a panel that a tool opened. */
const isTool = (target: EventTarget) => {
  const button = target instanceof Element ? target.closest('button') : null
  return button?.parentElement?.hasAttribute('data-open') ?? false
}
