'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { type AdderCommand, adderCommandOf, boxCommandOf } from './adder-keys'
import { useAdderKeyMap } from './use-workspace-keys.client'
import { useText } from './workspace-context.client'

type Does = {
  /** Answers whether the press meant something. */
  readonly act: (command: AdderCommand) => boolean
  readonly save: () => void
  readonly close: () => void
  /** The next passage is being selected: keys in the text are the text's, but for what ends it. */
  readonly adding?: boolean
}

/**
 * While the box is open its keys work in it, in the text, and where nothing has the focus, before those of the text: n
 * then writes a note, and does not go to the next annotation. What ends the box is heard in the box by the box itself,
 * as a list that is open in it comes first.
 */
export function useAdderKeys(form: RefObject<HTMLElement | null>, does: Does): void {
  const text = useText()
  const keys = useAdderKeyMap()
  const latest = useRef({ does, keys })
  latest.current = { does, keys }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Node
      // Behind something else at the foot of a narrow screen it hears nothing.
      if (!form.current?.checkVisibility()) return
      const isInBox = form.current.contains(target)
      if (!isInBox && !text.current?.contains(target) && target !== document.body) return
      const { does: now, keys: map } = latest.current
      const ends = isInBox ? null : boxCommandOf(event)
      const command = now.adding && !isInBox ? null : adderCommandOf(event, map)
      if (ends) now[ends]()
      else if (!command || !now.act(command)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [form, text])
}
