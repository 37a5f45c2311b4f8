'use client'

import { type RefObject, useEffect } from 'react'
import { useGoTo } from './use-go-to.client'

/** What takes the focus away from an element without giving it to another: it goes, or can no longer be pressed. */
const TAKES = { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'data-behind'] }

/**
 * Gives the focus to the text when it was in the workspace and what had it is gone: a form that was saved, a button that
 * went with its panel, what a dialog was opened from. Whoever pressed beside the text keeps it there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const go = useGoTo()
  useEffect(() => {
    const element = root.current
    if (!element) return
    let had: Element | null = null
    const taken = ({ target }: FocusEvent) => {
      had = target instanceof Element && element.contains(target) ? target : null
    }
    const isLost = () => document.activeElement === null || document.activeElement === document.body
    const isGone = () =>
      had !== null && (!had.isConnected || had.matches(':disabled') || !had.checkVisibility())
    const giveBack = () => {
      if (isLost() && isGone()) go.toText()
    }
    // A dialog of the page gives the focus back to where it was, unless that is gone.
    const closed = () => isLost() && go.toText()
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
