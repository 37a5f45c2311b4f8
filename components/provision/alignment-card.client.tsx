'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { SecondLook, type SecondLookState } from '@/components/form/second-look.client'
import { confirmAlignmentAction, retireAlignmentAction } from '@/lib/provision/actions'

type Props = {
  alignmentId: string
  /** "7 → 3, changed". */
  name: string
  state: SecondLookState
  byMachine: boolean
  children: ReactNode
}

/** One alignment; while it has the focus, c confirms it and x takes it back. */
export function AlignmentCard({ alignmentId, name, state, byMachine, children }: Props) {
  const card = useRef<HTMLElement>(null)
  function press(event: KeyboardEvent) {
    if (event.target !== card.current || event.ctrlKey || event.metaKey || event.altKey) return
    const wanted = event.key === 'c' ? 'check' : event.key === 'x' ? 'retire' : null
    if (!wanted) return
    event.preventDefault()
    card.current?.querySelector<HTMLButtonElement>(`[data-look="${wanted}"]`)?.click()
  }
  return (
    <article
      ref={card}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work while it has the focus
      tabIndex={0}
      data-queue-item
      aria-label={name}
      onKeyDown={press}
      className="border-t border-rule py-3 focus-visible:bg-raised"
    >
      {children}
      <SecondLook
        state={state}
        name={name}
        input={{ alignmentId }}
        check={confirmAlignmentAction}
        checkWords="Confirm"
        verbs={{ made: byMachine ? 'Asked of the machine' : 'Proposed', looked: 'confirmed' }}
        retire={retireAlignmentAction}
        retireLead="Readers no longer see it from the next edition on, and the machine does not propose it again."
      />
    </article>
  )
}
