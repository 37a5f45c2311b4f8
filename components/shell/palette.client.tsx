'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Dialog } from '@/components/ui/dialog.client'
import { TextInput } from '@/components/ui/text-input'
import { deskPlacesAction } from '@/lib/search/actions'
import { findPlaces } from '@/lib/search/find-places'
import type { DeskPlace } from '@/lib/search/model'

type Props = { screens: readonly DeskPlace[]; open: boolean; onClose: () => void; onGo: () => void }

/** Type to go somewhere: the screens are known, all else is asked for whenever it is opened. */
export function Palette({ screens, open, onClose, onGo }: Props) {
  return (
    <Dialog open={open} title="Go to" onClose={onClose}>
      <Finder screens={screens} onGo={onGo} />
    </Dialog>
  )
}

function Finder({ screens, onGo }: Pick<Props, 'screens' | 'onGo'>) {
  const id = useId()
  const router = useRouter()
  const { run, pending, result } = useAction(deskPlacesAction)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    void run({})
  }, [run])
  const places = [...screens, ...(result?.ok ? result.value : [])]
  const found = findPlaces(places, typed)
  const active = Math.min(at, found.length - 1)

  function go({ href }: DeskPlace) {
    onGo()
    router.push(href as Route)
  }
  function press(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chosen = found[active]
    if (by !== 0) setAt(Math.max(0, Math.min(found.length - 1, active + by)))
    else if (event.key === 'Enter' && chosen) go(chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <TextInput
        ref={input}
        role="combobox"
        aria-label="A screen, a point, a text, a person, an article or a statement"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder="type to find"
        value={typed}
        onKeyDown={press}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Places"
        hidden={found.length === 0}
        className="mt-2 text-sm"
      >
        {found.map((place, index) => (
          <div
            key={place.href}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the box loses its focus.
            onPointerDown={(event) => {
              event.preventDefault()
              go(place)
            }}
            className={`flex cursor-pointer items-baseline justify-between gap-4 px-2.5 py-1.5 ${index === active ? 'bg-sunk' : ''}`}
          >
            <span className="line-clamp-2 min-w-0">{place.words}</span>
            <span className="shrink-0 text-soft">{place.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className="mt-2 min-h-5 text-sm text-soft">
        {pending ? 'Looking through the desk…' : foundWords(found.length)}
      </p>
      <Problem result={result} />
    </>
  )
}

function foundWords(count: number): string {
  if (count === 0) return 'Nothing on the desk is called so.'
  return count === 1 ? 'One place.' : `${count} places; arrow keys choose, Enter goes there.`
}
