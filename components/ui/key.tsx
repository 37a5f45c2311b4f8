import type { ReactNode } from 'react'

/** The name of a key on the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-b-2 border-edge bg-raised px-1 text-center font-sans text-xs leading-5 text-ink">
      {children}
    </kbd>
  )
}
