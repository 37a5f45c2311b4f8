'use client'

import type { ReactNode, Ref } from 'react'
import { heldCount } from '@/components/live/held-updates'
import { focusHeading } from '@/components/ui/focus-on'
import styles from './phone-foot.module.css'
import { useTogether } from './together-context.client'
import { useRunCommand, useWorkspace } from './workspace-context.client'

type Props = { ref: Ref<HTMLButtonElement>; open: boolean; onTools: () => void }

/** On a phone, wherever the text is read: the way to the next annotation, to what waits, to the tools and to the top. */
export function PhoneFoot({ ref, open, onTools }: Props) {
  const run = useRunCommand()
  const isTaken = useWorkspace(({ foot }) => foot.length > 0)
  const updates = useTogether(({ held }) => heldCount(held))
  if (isTaken) return null
  const top = () => {
    window.scrollTo({ top: 0, behavior: 'instant' })
    focusHeading()
  }
  return (
    <nav className={styles.foot} aria-label="Going about the article">
      <FootButton onPress={() => run('previous-annotation')}>
        Previous<span className="spoken"> annotation</span>
      </FootButton>
      <FootButton onPress={() => run('next-annotation')}>
        Next<span className="spoken"> annotation</span>
      </FootButton>
      <FootButton onPress={() => run('next-problem')}>
        <span className="spoken">Next </span>Problem
      </FootButton>
      <button ref={ref} type="button" aria-expanded={open} onClick={onTools}>
        Tools
        {updates > 0 && (
          <span className={styles.updates}>
            <span aria-hidden>{updates}</span>
            <span className="spoken">{updates === 1 ? '1 update' : `${updates} updates`}</span>
          </span>
        )}
      </button>
      <FootButton onPress={top}>
        <span className="spoken">Back to </span>Top
      </FootButton>
    </nav>
  )
}

function FootButton({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onPress}>
      {children}
    </button>
  )
}
