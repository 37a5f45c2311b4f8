'use client'

import { type RefObject, useEffect } from 'react'
import { useGoTo } from './use-go-to.client'

/** What takes the focus away from an element without giving it to another: it goes, or can no longer be pressed. */
const TAKES = { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'data-behind'] }

/** A form or a panel that keeps the focus, and takes it itself, when something in it goes. */
export const KEEPS_FOCUS = 'data-keeps-focus'

/**
 * Gives the focus back when it was in the workspace and what had it is gone: to the form or the panel that it was in,
 * where that stays, else to the text. A form that was saved goes, and a button goes with its panel, or with what it did;
 * also what a dialog was opened from. Whoever pressed beside the text keeps it there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const go = useGoTo()
  useEffect(() => {
    const element = root.current
    if (!element) return
    let had: Element | null = null
    let box: HTMLElement | null = null
    const taken = ({ target }: FocusEvent) => {
      had = target instanceof Element && element.contains(target) ? target : null
      // The dialog of a change that was made in a box leads back to it.
      if (had && !had.closest('dialog')) box = had.closest(`[${KEEPS_FOCUS}]`)
    }
    const isLost = () => document.activeElement === null || document.activeElement === document.body
    const isGone = () =>
      had !== null && (!had.isConnected || had.matches(':disabled') || !had.checkVisibility())
    const back = () => {
      if (box?.isConnected) box.focus({ preventScroll: true })
      if (isLost()) go.toText()
    }
    const giveBack = () => {
      if (isLost() && isGone()) back()
    }
    // A dialog of the page gives the focus back to where it was, unless that is gone.
    const closed = () => isLost() && back()
    const observer = new MutationObserver(giveBack)
    observer.observe(element, TAKES)
    document.addEventListener('focusin', taken)
    document.addEventListener('close', closed, true)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', taken)
      document.removeEventListener('close', closed, true)
    }
  }, [root, go])
}
