'use client'

import { useEffect, useRef } from 'react'

type Faults = Readonly<Record<string, readonly string[] | undefined>>
type Props = { fields: Faults; names: Readonly<Record<string, string>> }

/**
 * What the server said of each field. The focus goes to the first field that is marked, so that nobody has to look
 * for it; to this list when none is.
 */
export function FaultList({ fields, names }: Props) {
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
      {Object.entries(fields).map(([field, sentences]) =>
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
