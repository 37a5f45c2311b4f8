'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './button'

type Props = {
  title: ReactNode
  /** Called for Escape and the close button, once the focus is back where it was. */
  onClose: () => void
  children: ReactNode
}

/**
 * A box beside the work, or on a narrow screen at its foot: the browser's own dialog, not modal, so that what it is
 * about can be read, scrolled and selected meanwhile. It takes the focus and gives it back.
 */
export function SidePanel({ title: words, onClose, children }: Props) {
  const panel = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  // Before the effects of what is inside: what asks for the focus can be seen by then.
  useLayoutEffect(() => {
    if (panel.current?.open) return
    panel.current?.show()
    title.current?.focus()
  }, [])

  const close = () => {
    panel.current?.close()
    onClose()
  }
  return (
    <dialog
      ref={panel}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
      className="fixed inset-x-0 top-auto bottom-0 z-30 m-0 max-h-[min(55dvh,60dvh-2.75rem)] w-auto max-w-none overflow-y-auto overscroll-contain border-t-2 border-accent bg-paper px-4 pb-4 text-ink shadow-sheet min-[70rem]:inset-x-auto min-[70rem]:end-6 min-[70rem]:bottom-6 min-[70rem]:max-h-[min(75dvh,calc(100dvh-8rem))] min-[70rem]:w-[26rem] min-[70rem]:border print:hidden"
    >
      <div className="sticky top-0 z-[1] flex items-center gap-2 bg-paper py-2">
        <h2
          ref={title}
          id={heading}
          tabIndex={-1}
          className="reading me-auto text-lg font-medium outline-none"
        >
          {words}
        </h2>
        <Button onClick={close}>Close</Button>
      </div>
      {children}
    </dialog>
  )
}
