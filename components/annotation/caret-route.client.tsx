'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { chordOf } from '@/components/keys/chord'
import { offsetOfPoint } from '@/lib/anchoring/dom/spans-of-range'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Caret } from '@/lib/annotation/caret'
import { caretStepOf } from './caret-keys'
import { type CaretPlace, caretPlace, pointAt } from './caret-lines'
import { firstInView } from './reveal'
import { useCaretMoves } from './use-caret-moves.client'
import styles from './workspace.module.css'
import { useCommands, useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** A caret in a text that cannot be edited: arrows move it, with Shift they select, as fields do it elsewhere. */
export function CaretRoute({ signal }: { signal: number }) {
  const store = useWorkspaceStore()
  const text = useText()
  const caret = useWorkspace((state) => state.caret)
  const on = caret !== null
  const move = useCaretMoves()
  const latest = useRef(move)
  latest.current = move

  useCommands({
    caret: () => {
      const { moveCaret, hear, passing } = store.getState()
      if (on || !text.current) {
        moveCaret(null)
        return hear('Caret off.')
      }
      const selected = selectedIn(text.current)
      const head = passing.step?.[0]?.start ?? firstInView(text.current)
      text.current.focus({ preventScroll: true })
      moveCaret(selected ?? { anchor: head, head })
      hear('Caret on. Arrows move it, with Shift they select.')
    },
  })
  useEffect(() => {
    const element = text.current
    if (!on || !element) return
    // Before the rest of the screen, and only while the text itself has the focus.
    const press = (event: KeyboardEvent) => {
      const step = event.target === element ? caretStepOf(chordOf(event) ?? '') : null
      if (!step) return
      event.preventDefault()
      latest.current({ ...step, extend: event.shiftKey })
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [on, text])
  useSameSelection(caret)
  return caret && <DrawnCaret head={caret.head} signal={signal} />
}

/** The browser's selection and the caret are one: each follows the other. */
function useSameSelection(caret: Caret | null): void {
  const text = useText()
  const store = useWorkspaceStore()
  const on = caret !== null
  useEffect(() => {
    if (!caret || !text.current || isSame(caret, selectedIn(text.current))) return
    const leaves = leavesOf(text.current)
    const anchor = pointAt(leaves, caret.anchor)
    const head = pointAt(leaves, caret.head)
    if (anchor && head)
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset)
  }, [caret, text])
  useEffect(() => {
    if (!on) return
    const follow = () => {
      const selected = text.current && selectedIn(text.current)
      const { caret, moveCaret } = store.getState()
      if (selected && caret && !isSame(caret, selected)) moveCaret(selected)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [on, text, store])
}

const isSame = (one: Caret, other: Caret | null) =>
  other !== null && one.anchor === other.anchor && one.head === other.head

/** The browser's selection where both its ends lie in the text. */
function selectedIn(text: HTMLElement): Caret | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {}
  if (!anchorNode || !focusNode) return null
  const anchor = offsetOfPoint(text, anchorNode, anchorOffset ?? 0)
  const head = offsetOfPoint(text, focusNode, focusOffset ?? 0)
  return anchor === null || head === null ? null : { anchor, head }
}

/** Browsers draw no caret in what cannot be edited. It lies over the text, which stays as it is. */
function DrawnCaret({ head, signal }: { head: number; signal: number }) {
  const text = useText()
  const [place, setPlace] = useState<CaretPlace | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signal says that words have moved
  useLayoutEffect(() => {
    const frame = text.current?.parentElement?.getBoundingClientRect()
    if (!text.current || !frame) return
    const found = caretPlace(leavesOf(text.current), head)
    setPlace(found && { ...found, left: found.left - frame.left, top: found.top - frame.top })
  }, [text, head, signal])
  const column = text.current?.parentElement
  if (!text.current || !column || !place) return null
  return createPortal(
    <i aria-hidden="true" data-caret className={styles.caret} style={place} />,
    text.current,
  )
}
