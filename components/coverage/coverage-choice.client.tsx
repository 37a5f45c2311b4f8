'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  type BoardView,
  ORDER_RULES,
  ORDERS,
  type Order,
  SHOWN,
  type Shown,
  viewQuery,
} from '@/lib/coverage/board-view'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  view: BoardView
  counts: Readonly<Record<Shown, number>>
  onChange: (view: BoardView) => void
  /** Puts the lines in order again, when what was done since would move some; else null. */
  onReorder: (() => void) | null
}

/** In which order the coverage stands and what of it is shown, each kind of cell with how many there are. */
export function CoverageChoice({ view, counts, onChange, onReorder }: Props) {
  const [find, setFind] = useState(view.find)
  const order = useRef<HTMLSelectElement>(null)
  const rule = useId()
  const reorder = () => {
    onReorder?.()
    // The button goes with what it did.
    order.current?.focus()
  }
  const kinds = (Object.keys(SHOWN) as Shown[]).filter(
    (show) => counts[show] > 0 || show === 'all' || show === view.show,
  )
  return (
    <div className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm">
      <Field label="Order">
        <Select
          ref={order}
          aria-describedby={rule}
          value={view.order}
          onChange={({ target }) => onChange({ ...view, order: target.value as Order })}
        >
          {Object.entries(ORDERS).map(([order, words]) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {onReorder && <Button onClick={reorder}>Order again</Button>}
      <Field label="Show">
        <Select
          value={view.show}
          onChange={({ target }) => onChange({ ...view, show: target.value as Shown })}
        >
          {kinds.map((show) => (
            <option key={show} value={show}>
              {SHOWN[show]} ({counts[show].toLocaleString('en')})
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Articles named">
        <TextInput
          type="search"
          value={find}
          maxLength={100}
          onChange={({ target }) => {
            setFind(target.value)
            onChange({ ...view, find: target.value })
          }}
        />
      </Field>
      <a href={deskPaths.coverageCsv(viewQuery(view))} download className={buttonLook('quiet')}>
        Download as CSV
      </a>
      <p id={rule} className="w-full text-soft">
        {ORDER_RULES[view.order]}
        {onReorder && ' What was done since has not moved anything yet.'}
      </p>
    </div>
  )
}
