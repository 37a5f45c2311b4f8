'use client'

import type { MouseEvent, ReactNode, RefObject } from 'react'
import type { Hearing } from './command-places'
import { useKeyNames } from './use-key-names.client'
import styles from './workspace.module.css'
import type { WorkspaceCommand } from './workspace-keys'

type Props = {
  ref: RefObject<HTMLElement | null>
  /** Lies over the text: the painter draws signs beside its lines into it. */
  over: RefObject<HTMLDivElement | null>
  onPress?: (event: MouseEvent) => void
  /** A sign beside a line was pressed. */
  onSign?: (event: MouseEvent) => void
  children: ReactNode
}

/** The text as something to work on: it takes the focus, and single keys work while it has it. */
export function ArticleColumn({ ref, over, onPress, onSign, children }: Props) {
  return (
    <div className={styles.column}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: n and p do by keyboard what a press on a passage does */}
      <section
        ref={ref}
        id="article-text"
        data-hears={'article' satisfies Hearing}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: single keys work while the text has the focus
        tabIndex={0}
        aria-label="Article text"
        aria-describedby="workspace-help"
        className={styles.text}
        onClick={onPress}
      >
        {children}
      </section>
      {/* The cards say what the signs show, and n and p reach them. */}
      <div ref={over} aria-hidden="true" className={styles.over} onClick={onSign} />
    </div>
  )
}

/** What a screen reader is told: how to begin, and what a key led to. The one such place on the screen. */
export function SpokenHelp({ heard }: { heard: string }) {
  const names = useKeyNames()
  const begin = FIRST_STEPS.flatMap(([command, what]) => {
    const key = names(command)?.[0]
    return key ? `${key === '/' ? 'slash' : key} ${what}` : []
  })
  return (
    <>
      <p id="workspace-help" className="spoken">
        Press {[...begin, 'question mark for all keys'].join(', ')}.
      </p>
      <p className="spoken" aria-live="polite">
        {heard}
      </p>
    </>
  )
}

const FIRST_STEPS: readonly (readonly [WorkspaceCommand, string])[] = [
  ['caret', 'for a caret'],
  ['next-sentence', 'for the next sentence'],
  ['find', 'to find words'],
  ['annotate', 'to annotate'],
]
