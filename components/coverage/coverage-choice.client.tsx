'use client'

import { useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { type BoardView, ORDERS, type Order, SHOWN, type Shown, viewQuery } from '@/lib/coverage/board-view'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  view: BoardView
  counts: Readonly<Record<Shown, number>>
  onChange: (view: BoardView) => void
}

/** In which order the coverage stands and what of it is shown, each kind of cell with how many there are. */
export function CoverageChoice({ view, counts, onChange }: Props) {
  const [find, setFind] = useState(view.find)
  const kinds = (Object.keys(SHOWN) as Shown[]).filter(
    (show) => counts[show] > 0 || show === 'all' || show === view.show,
  )
  return (
    <div className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm">
      <Field label="Order">
        <Select
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
    </div>
  )
}
