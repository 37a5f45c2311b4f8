'use client'

import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isUnderFinger } from '@/components/ui/is-under-finger'
import { TextInput } from '@/components/ui/text-input'

export type Pickable = {
  readonly id: string
  readonly kind: string
  readonly number?: number
  readonly title: string
  /** When it was, in words. */
  readonly date?: string
}

type Props = {
  label: string
  hint?: string
  /** A plain sentence on what is wrong and what to do. */
  error?: string | undefined
  options: readonly Pickable[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
  /** Only one can be chosen. */
  single?: boolean
  /** The label is there for screen readers only; the box then says it itself. */
  hideLabel?: boolean
  placeholder?: string
  /**
   * The dialog around it gives its focus to this when it opens: React’s own `autoFocus` comes before it is open. Its list
   * waits for typing, an arrow or a press, so that the fields below are seen.
   */
  isFirst?: boolean
  /** The list goes with each choice, so that what lies under it is seen; typing or an arrow brings it again. */
  closes?: boolean
  /**
   * The choices stand in the page instead of over it, and only once something is typed or an arrow asks for them. Told
   * whenever they come or go, so that what they stand for can make room.
   */
  onFinding?: (finding: boolean) => void
}

const MOST_SHOWN = 8

/** How a subject is called in lists: "point 7: NATO membership", "event: First call, 12 February 2025". */
export const labelOf = ({ kind, number, title, date }: Pickable) =>
  `${kind.replaceAll('_', ' ')}${number === undefined ? '' : ` ${number}`}: ${title}${date ? `, ${date}` : ''}`

/** Type to find; arrows and Enter to choose; Backspace in the empty box takes the last one away. */
export function SubjectPicker(props: Props) {
  const { label, hint, error, options, chosen, onChange, single = false, hideLabel = false } = props
  const { onFinding, isFirst = false, closes = single } = props
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = useMemo(() => findOptions(options, typed, chosen), [options, typed, chosen])
  const active = found[Math.min(at, found.length - 1)]
  const inPage = onFinding !== undefined
  const look = inPage ? IN_PAGE : LIST_LOOK
  const list = useRef<HTMLDivElement>(null)
  const activeId = open ? active?.id : undefined
  // Before it is drawn: nothing is seen to jump.
  useLayoutEffect(() => onFinding?.(open), [open, onFinding])
  useEffect(() => {
    if (activeId === undefined) return
    const follow = () => {
      list.current?.scrollIntoView({ block: 'nearest' })
      if (inPage) box.current?.scrollIntoView({ block: 'nearest' })
      list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    }
    follow()
    // A line that arrives above takes room from what is scrolled here.
    const room = new ResizeObserver(follow)
    for (let one = list.current?.parentElement; one && one !== document.body; one = one.parentElement)
      room.observe(one)
    return () => room.disconnect()
  }, [activeId, inPage])

  const choose = (option: Pickable) => {
    onChange(single ? [option.id] : [...chosen, option.id])
    setTyped('')
    setAt(0)
    if (closes || inPage) setOpen(false)
  }
  const leave = () => {
    if (!isUnderFinger()) return setOpen(false)
    // In the flow its end would move the button that is just being pressed from under the finger.
    const close = ({ target }: MouseEvent) => target !== box.current && setOpen(false)
    window.addEventListener('click', close, { once: true })
  }
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') {
      setOpen(true)
      setAt((index) => Math.min(index + (open ? 1 : 0), Math.max(found.length - 1, 0)))
    } else if (key === 'ArrowUp') setAt((index) => Math.max(index - 1, 0))
    else if (key === 'Enter' && open && active) choose(active)
    else if (key === 'Escape' && open) setOpen(false)
    else if (key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1))
    else return false
    return true
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !act(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="relative flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? 'spoken' : 'text-sm font-medium'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <Chosen
        options={options}
        chosen={chosen}
        onRemove={(gone) => {
          onChange(chosen.filter((other) => other !== gone))
          // The button that had the focus goes: who works by keyboard goes on here, with no list over what is chosen.
          box.current?.focus()
          setOpen(false)
        }}
      />
      <TextInput
        ref={(element) => {
          box.current = element
          if (isFirst) element?.setAttribute('autofocus', '')
        }}
        id={id}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${id}-${active.id}` : undefined}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        placeholder={props.placeholder ?? 'type to find'}
        value={typed}
        // Under a finger the list would lie over what is around it before anybody asked for it.
        onFocus={() => setOpen(!inPage && !isFirst && !isUnderFinger())}
        onClick={() => setOpen(!inPage || typed !== '')}
        onBlur={leave}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(!inPage || event.target.value !== '')
          setAt(0)
        }}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm text-problem">
          {error}
        </p>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Choices"
        hidden={!open || found.length === 0}
        className={`${look} scroll-mb-16 overflow-y-auto ${inPage ? 'max-h-[min(16rem,20dvh)]' : 'max-h-64'}`}
      >
        {found.map((option) => (
          <div
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={option === active}
            // Before the box loses its focus.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(option)
            }}
            className={`scroll-mb-16 cursor-pointer px-2.5 py-1.5 ${option === active ? 'bg-sunk' : ''}`}
          >
            {labelOf(option)}
          </div>
        ))}
      </div>
      <p aria-live="polite" className={open && found.length === 0 ? `${look} px-2.5 py-1.5` : 'spoken'}>
        {open && found.length === 0 && 'Nothing found.'}
      </p>
    </div>
  )
}

const IN_PAGE = 'border border-edge bg-paper text-sm'
/** Over what follows, also over the buttons of a low dialog; under a finger within it, so that no button is covered. */
const LIST_LOOK =
  'absolute inset-x-0 top-full z-40 border border-edge bg-paper text-sm shadow-sheet pointer-coarse:static'

type ChosenProps = Pick<Props, 'options' | 'chosen'> & { onRemove: (id: string) => void }

function Chosen({ options, chosen, onRemove }: ChosenProps) {
  if (chosen.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1">
      {chosen.map((id) => {
        const option = options.find((one) => one.id === id)
        const name = option ? labelOf(option) : 'no longer listed'
        return (
          <li key={id} className="flex items-center rounded-sm border border-ink text-xs leading-5">
            <span className="px-1.5">{name}</span>
            <button
              type="button"
              className="min-h-6 min-w-6 border-s border-rule px-1 hover:bg-raised"
              onClick={() => onRemove(id)}
            >
              <span aria-hidden="true">×</span>
              <span className="spoken">Remove {name}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Every typed word must begin a word of the label; a bare number finds its point first, else the order given stays. */
function findOptions(options: readonly Pickable[], typed: string, chosen: readonly string[]): Pickable[] {
  const wanted = plain(typed).split(' ').filter(Boolean)
  const fits = (option: Pickable) => {
    const words = plain(labelOf(option)).split(' ')
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  }
  const number = typed.trim()
  const exact = (option: Pickable) => Number(number !== '' && `${option.number}` === number)
  return options
    .filter((option) => !chosen.includes(option.id) && fits(option))
    .sort((one, other) => exact(other) - exact(one))
    .slice(0, MOST_SHOWN)
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
