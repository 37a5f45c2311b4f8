'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { type AdderCommand, adderCommandOf } from './adder-keys'
import { useText } from './workspace-context.client'

/**
 * While the box is open its keys work in it and in the text, before those of the text: n then writes a note, and does
 * not go to the next annotation. `act` answers whether the press meant something.
 */
export function useAdderKeys(
  form: RefObject<HTMLElement | null>,
  act: (command: AdderCommand) => boolean,
): void {
  const text = useText()
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Node
      if (!form.current || !(text.current?.contains(target) || form.current.contains(target))) return
      const command = adderCommandOf(event)
      if (!command || !latest.current(command)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [form, text])
}
