'use client'

import type { MouseEvent, ReactNode, RefObject } from 'react'
import type { Box } from './use-highlights.client'
import styles from './workspace.module.css'

type Props = {
  ref: RefObject<HTMLElement | null>
  /** Drawn over the words where the browser has no highlights of its own. */
  boxes: readonly Box[]
  onPress: (event: MouseEvent) => void
  children: ReactNode
}

/** The text as something to work on: it takes the focus, and single keys work while it has it. */
export function ArticleColumn({ ref, boxes, onPress, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: n and p do by keyboard what a press on a passage does
    <section
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: single keys work while the text has the focus
      tabIndex={0}
      aria-label="Article text"
      aria-describedby="workspace-help"
      className={styles.text}
      onClick={onPress}
    >
      {children}
      {boxes.length > 0 && (
        <div className={styles.boxes} aria-hidden="true">
          {boxes.map(({ key, name, ...place }) => (
            <i key={key} data-name={name} style={place} />
          ))}
        </div>
      )}
    </section>
  )
}

/** What a screen reader is told: how to begin, and each sentence that is stepped to. */
export function SpokenHelp({ sentence }: { sentence: string }) {
  return (
    <>
      <p id="workspace-help" className="spoken">
        Press j to move to the next sentence, Enter to annotate it, question mark for all keys.
      </p>
      <p className="spoken" aria-live="polite">
        {sentence}
      </p>
    </>
  )
}
