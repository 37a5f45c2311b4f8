'use client'

import { type KeyboardEvent, useId, useMemo, useState } from 'react'
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
}

const MOST_SHOWN = 8

/** How a subject is called in lists: "point 7: NATO membership", "event: First call, 12 February 2025". */
export const labelOf = ({ kind, number, title, date }: Pickable) =>
  `${kind.replaceAll('_', ' ')}${number === undefined ? '' : ` ${number}`}: ${title}${date ? `, ${date}` : ''}`

/** Type to find; arrows and Enter to choose; Backspace in the empty box takes the last one away. */
export function SubjectPicker(props: Props) {
  const { label, hint, error, options, chosen, onChange, single = false, hideLabel = false } = props
  const id = useId()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = useMemo(() => findOptions(options, typed, chosen), [options, typed, chosen])
  const active = found[Math.min(at, found.length - 1)]

  const choose = (option: Pickable) => {
    onChange(single ? [option.id] : [...chosen, option.id])
    setTyped('')
    setAt(0)
    if (single) setOpen(false)
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
      <Chosen options={options} chosen={chosen} onChange={onChange} />
      <TextInput
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
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setAt(0)
        }}
      />
      {error && (
        <p id={`${id}-error`} className="text-sm text-problem">
          {error}
        </p>
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Choices"
        hidden={!open || found.length === 0}
        className="absolute inset-x-0 top-full z-20 max-h-64 overflow-y-auto border border-edge bg-paper text-sm shadow-sheet"
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
            className={`cursor-pointer px-2.5 py-1.5 ${option === active ? 'bg-sunk' : ''}`}
          >
            {labelOf(option)}
          </div>
        ))}
      </div>
    </div>
  )
}

function Chosen({ options, chosen, onChange }: Pick<Props, 'options' | 'chosen' | 'onChange'>) {
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
              onClick={() => onChange(chosen.filter((other) => other !== id))}
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

/** Every typed word must begin a word of the label; a bare number finds its point first. */
function findOptions(options: readonly Pickable[], typed: string, chosen: readonly string[]): Pickable[] {
  const wanted = plain(typed).split(' ').filter(Boolean)
  const fits = (option: Pickable) => {
    const words = plain(labelOf(option)).split(' ')
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  }
  const exact = (option: Pickable) => Number(`${option.number ?? ''}` === typed.trim())
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
