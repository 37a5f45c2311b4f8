'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { type AdderCommand, adderCommandOf } from './adder-keys'
import { useAdderKeyMap } from './use-workspace-keys.client'
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
  const keys = useAdderKeyMap()
  const latest = useRef({ act, keys })
  latest.current = { act, keys }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as Node
      if (!form.current || !(text.current?.contains(target) || form.current.contains(target))) return
      const command = adderCommandOf(event, latest.current.keys)
      if (!command || !latest.current.act(command)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [form, text])
}
