'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Caps } from './caps'
import { chordOf } from './chord'

type Props = {
  what: string
  chord: string | null
  /** The key is not the one it came with. */
  own: boolean
  /** The next key that is pressed becomes the command's. */
  asked: boolean
  onAsk: () => void
  onPress: (chord: string) => void
  onLeave: () => void
  onPutBack: () => void
}

/** One command: what it does, its key, and the way to another. Escape and Tab leave it as it is. */
export function KeyRow({ what, chord, own, asked, onAsk, onPress, onLeave, onPutBack }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef({ asked, own })
  // What was pressed says something else now, or is gone.
  useEffect(() => {
    const { asked: wasAsked, own: wasOwn } = before.current
    if ((wasAsked && !asked) || (wasOwn && !own)) button.current?.focus()
    before.current = { asked, own }
  }, [asked, own])

  const press = (event: KeyboardEvent) => {
    if (!asked || event.key === 'Tab') return
    const pressed = chordOf(event)
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
    else if (pressed) onPress(pressed)
  }
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b border-rule py-1.5 sm:grid-cols-[1fr_7rem_15rem]">
      <span>{what}</span>
      <span>{chord ? <Caps chord={chord} /> : <span className="text-sm text-attention">no key</span>}</span>
      <span className="col-span-2 flex gap-2 sm:col-span-1">
        <Button
          ref={button}
          aria-label={asked ? `Press the key for: ${what}` : `Change the key for: ${what}`}
          aria-pressed={asked}
          data-takes-keys={asked || undefined}
          onClick={() => !asked && onAsk()}
          onKeyDown={press}
          onBlur={() => asked && onLeave()}
          className="min-w-32"
        >
          {asked ? 'Press a key' : 'Change'}
        </Button>
        {own && (
          <Button aria-label={`Put back the key for: ${what}`} onClick={onPutBack}>
            Put back
          </Button>
        )}
      </span>
    </li>
  )
}
