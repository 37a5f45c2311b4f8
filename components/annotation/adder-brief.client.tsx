'use client'

import { Button } from '@/components/ui/button'
import styles from './workspace.module.css'

type Props = { words: readonly string[]; onOpen: () => void; onClose: () => void }

/** One line at the foot of a narrow screen: there is still room to move the ends of the selection. */
export function AdderBrief({ words, onOpen, onClose }: Props) {
  return (
    <section aria-label="Selected words" className={`${styles.sheet} border-t-2 border-accent bg-paper`}>
      <div className="flex items-center gap-2 p-3">
        <p className="reading min-w-0 flex-1 truncate">{words.join(' ⟦ … ⟧ ')}</p>
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
