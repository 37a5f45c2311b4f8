'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  open: boolean
  title: ReactNode
  /** Called for Escape, the close button and a press outside. */
  onClose: () => void
  children: ReactNode
  /** Buttons; the main one last. */
  actions?: ReactNode
}

/**
 * The browser's own modal dialog: it keeps focus inside and gives it back on closing. Its top stays where it is
 * whatever it holds, and its buttons stay in sight.
 */
export function Dialog({ open, title, onClose, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="mx-auto mt-[6dvh] has-[[role=combobox]]:pointer-fine:min-h-[min(32rem,88dvh)] max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))] border border-edge bg-paper p-0 text-ink shadow-sheet open:flex open:flex-col backdrop:bg-[rgb(10_14_20/55%)]"
    >
      {open && (
        <div className="flex grow flex-col gap-4 p-5">
          <h2 id={heading} className="reading text-xl font-medium">
            {title}
          </h2>
          {/* A list that drops from a field has its room above the buttons. */}
          <div className="grow">{children}</div>
          {actions && (
            <div className="sticky bottom-0 z-30 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 bg-paper px-5 pt-2 pb-5">
              {actions}
            </div>
          )}
        </div>
      )}
    </dialog>
  )
}
