'use client'

import { Fragment } from 'react'
import { Button } from '@/components/ui/button'
import type { Span } from '@/lib/text/span'
import { CautionedWords } from './cautioned-words.client'
import styles from './workspace.module.css'

type Props = { spans: readonly Span[]; onOpen: () => void; onClose: () => void }

/** One line at the foot of a narrow screen: there is still room to move the ends of the selection. */
export function AdderBrief({ spans, onOpen, onClose }: Props) {
  return (
    <section aria-label="Selected words" className={`${styles.sheet} border-t-2 border-accent bg-paper`}>
      <div className="flex items-center gap-2 p-3">
        <p className="reading min-w-0 flex-1 truncate">
          {spans.map((span, at) => (
            <Fragment key={`${span.start}-${span.end}`}>
              {at > 0 && ' ⟦ … ⟧ '}
              <CautionedWords {...span} />
            </Fragment>
          ))}
        </p>
        <Button variant="primary" className="pointer-coarse:min-h-11" onClick={onOpen}>
          Annotate
        </Button>
        <Button onClick={onClose} className="pointer-coarse:min-h-11">
          Cancel
        </Button>
      </div>
    </section>
  )
}
