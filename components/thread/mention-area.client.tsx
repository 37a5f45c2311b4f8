'use client'

import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { TextArea } from '@/components/ui/text-area'
import { completions, nameBeforeCaret } from '@/lib/thread/mentions'
import type { Colleague } from '@/lib/thread/model'

type Props = {
  id?: string
  value: string
  onChange: (value: string) => void
  colleagues: readonly Colleague[]
  ref?: Ref<HTMLTextAreaElement>
  'aria-describedby'?: string
  'aria-invalid'?: boolean | 'true' | 'false'
}

const MOST_OFFERED = 6

/**
 * Words in which colleagues are called: after `@` their names are offered; arrows choose, Enter or Tab takes one. It
 * stays a text of several lines, which may not be a combobox: that names are offered is said instead.
 */
export function MentionArea({ value, onChange, colleagues, ref, ...wiring }: Props) {
  const list = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const begun = caret === null ? null : nameBeforeCaret(value, caret)
  const offered = begun ? completions(begun.typed, colleagues).slice(0, MOST_OFFERED) : []
  const open = offered.length > 0 && offered[0]?.name !== begun?.typed
  const chosen = offered[Math.min(at, offered.length - 1)]

  const take = (name: string) => {
    if (!begun || caret === null) return
    const before = `${value.slice(0, begun.start)}@${name} `
    // At once: whoever types on must find the caret behind the name.
    flushSync(() => {
      onChange(before + value.slice(caret).replace(/^ /, ''))
      setCaret(null)
    })
    own.current?.setSelectionRange(before.length, before.length)
  }
  const press = (event: KeyboardEvent) => {
    if (!open || !chosen) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by) setAt((at + by + offered.length) % offered.length)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
      take(chosen.name)
    else if (event.key === 'Escape') setCaret(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const setBoth = (element: HTMLTextAreaElement | null) => {
    own.current = element
    if (typeof ref === 'function') ref(element)
    else if (ref) ref.current = element
  }
  return (
    <div className="relative">
      <TextArea
        {...wiring}
        ref={setBoth}
        rows={2}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && chosen ? `${list}-${chosen.id}` : undefined}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
        onChange={({ target }) => {
          onChange(target.value)
          setCaret(target.selectionStart)
          setAt(0)
        }}
      />
      <span aria-live="polite" className="spoken">
        {open && offeredWords(offered.length)}
      </span>
      {open && (
        <div
          id={list}
          role="listbox"
          aria-label="Colleagues"
          className="absolute inset-x-0 top-full z-20 border border-edge bg-paper shadow-sheet"
        >
          {offered.map(({ id, name }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the text area
            <div
              key={id}
              id={`${list}-${id}`}
              role="option"
              tabIndex={-1}
              aria-selected={id === chosen?.id}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
              className="cursor-pointer border-s-4 border-transparent px-3 py-1.5 aria-selected:border-accent aria-selected:bg-raised"
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const offeredWords = (count: number) =>
  `${count === 1 ? '1 colleague' : `${count} colleagues`}: arrow keys choose, Enter takes.`
