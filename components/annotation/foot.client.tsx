'use client'

import { type ReactNode, useLayoutEffect, useState } from 'react'
import './foot.css'
import styles from './foot.module.css'
import { hasMargin } from './reveal'
import type { FootName } from './store'
import { useWorkspace, useWorkspaceStore } from './workspace-context.client'

type Props = {
  name: FootName
  /** Comes to the front whenever this is another one. Null: it is not there. */
  occasion: string | null
  /** It is a panel of the bar of tools, and lies at the foot only where the screen is narrow. */
  tool?: boolean
  children: ReactNode
}

/**
 * What lies at the foot of a narrow screen: of all that is open only what was opened last is there, and what was there
 * before comes back when that is closed. On a wide screen it does nothing.
 */
export function Foot({ name, occasion, tool = false, children }: Props) {
  const store = useWorkspaceStore()
  // Seen from the beginning, so that what is in it can take the focus.
  const isBehind = useWorkspace(({ foot }) => foot.includes(name) && foot.at(-1) !== name)
  useLayoutEffect(() => {
    if (occasion === null) store.getState().leaveFoot(name)
    else store.getState().toFront(name)
  }, [store, name, occasion])
  useLayoutEffect(() => () => store.getState().leaveFoot(name), [store, name])
  return (
    <div className={`${styles.foot} ${tool ? styles.tool : ''}`} data-behind={isBehind || undefined}>
      {children}
    </div>
  )
}

/** Styles of the page know whether something lies at the foot, at once: whoever brings words into view needs the room. */
export function useTellFoot(): void {
  const store = useWorkspaceStore()
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const tell = () => {
      if (store.getState().foot.length > 0) dataset.foot = ''
      else delete dataset.foot
    }
    tell()
    const stop = store.subscribe(tell)
    return () => {
      stop()
      delete dataset.foot
    }
  }, [store])
}

/** Whether a panel of the bar is open. Opened once more it comes to the front, and `turn` is another. */
export function useTool(name: FootName) {
  const store = useWorkspaceStore()
  const [turn, setTurn] = useState(0)
  const open = () => {
    store.getState().toFront(name)
    setTurn((before) => before + 1)
  }
  const close = () => setTurn(0)
  const isSeen = () => turn > 0 && (hasMargin() || store.getState().foot.at(-1) === name)
  return { turn, isOpen: turn > 0, open, close, toggle: (shut: () => void) => (isSeen() ? shut() : open()) }
}
