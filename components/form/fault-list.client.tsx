'use client'

import { useEffect, useRef } from 'react'

type Faults = Readonly<Record<string, readonly string[] | undefined>>
type Names = Readonly<Record<string, string>>
type Props = { fields: Faults; within?: Faults | undefined; names: Names }

/**
 * What the server said of each field. The focus goes to the first field that is marked, so that nobody has to look
 * for it; to this list when none is.
 */
export function FaultList({ fields, within = {}, names }: Props) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer moves the focus anew
  useEffect(() => {
    // Outside of a form words are saved while they are typed: nothing is taken from under the hands.
    const form = list.current?.closest('form')
    if (!form) return
    const marked = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    ;(marked ?? list.current)?.focus()
  }, [fields])
  return (
    <ul ref={list} tabIndex={-1} className="mt-1 list-disc ps-5 outline-none">
      {Object.entries(named(fields, within, names)).map(([field, sentences]) =>
        sentences?.length ? (
          <li key={field}>
            {names[field] && `${names[field]}: `}
            {sentences.join(' ')}
          </li>
        ) : null,
      )}
    </ul>
  )
}

// What lies further in than a field is said by its own name, where it has one, and not once more by the field's.
function named(fields: Faults, within: Faults, names: Names): Faults {
  const inner = Object.entries(within).filter(([path]) => names[path])
  const rest = Object.entries(fields).map(([field, sentences]) => {
    const told = inner.flatMap(([path, own]) => (path.startsWith(`${field}.`) ? (own ?? []) : []))
    return [field, sentences?.filter((sentence) => !told.includes(sentence))] as const
  })
  return Object.fromEntries([...rest, ...inner])
}
