'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

type Item = { readonly key: string; readonly words: ReactNode }

type Props = {
  label: string
  items: readonly Item[]
  /** Where it opens, in CSS pixels of the window, and within it; scrolled, it goes with what it is about. */
  x: number
  y: number
  onChoose: (key: string) => void
  /** An item was reached, by keyboard or pointer. */
  onReach?: (key: string) => void
  /** Called for Escape, Tab and a press elsewhere. */
  onClose: () => void
}

const MARGIN = 8

/** A few things to choose one from, at a place of the screen: arrows, Home and End move, Enter chooses. */
export function Menu({ label, items, x, y, onChoose, onReach, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  useLayoutEffect(() => {
    if (!menu.current) return
    const { width, height } = menu.current.getBoundingClientRect()
    // It lies in the page, whose corner may be out of sight: from there on it is placed.
    menu.current.style.left = menu.current.style.top = '0'
    const corner = menu.current.getBoundingClientRect()
    const left = Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN))
    const below = y + height + MARGIN <= window.innerHeight
    const top = below ? y : Math.max(MARGIN, y - height - 3 * MARGIN)
    menu.current.style.left = `${left - corner.left}px`
    menu.current.style.top = `${top - corner.top}px`
  }, [x, y])
  useEffect(() => {
    itemsIn(menu.current)[0]?.focus({ preventScroll: true })
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) close.current()
    }
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  }, [])

  const press = (event: KeyboardEvent) => {
    const all = itemsIn(menu.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) all[to]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={press}
      className="absolute z-40 max-h-[60dvh] w-[min(24rem,calc(100vw-1rem))] overflow-y-auto border border-edge bg-paper py-1 shadow-sheet outline-none"
    >
      <p aria-hidden="true" className="px-3 py-1 text-sm text-soft">
        {label}
      </p>
      {items.map(({ key, words }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => onChoose(key)}
          onFocus={() => onReach?.(key)}
          onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
          className="flex min-h-11 w-full cursor-pointer flex-col border-t border-rule px-3 py-1.5 text-start text-sm outline-none focus:bg-raised focus:shadow-[inset_3px_0_0_var(--accent)] forced-colors:focus:outline-2"
        >
          {words}
        </button>
      ))}
    </div>
  )
}

const itemsIn = (menu: Element | null) => [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
