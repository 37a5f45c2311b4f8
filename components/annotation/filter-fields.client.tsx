'use client'

import { useMemo } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import {
  type AnnotationFilter,
  type FilterChoice,
  filterAnnotations,
  filterChoices,
  NO_FILTER,
  SORTS,
  type Sort,
  USE_STAGES,
  type UseStage,
  WANTS,
  type Want,
} from '@/lib/annotation/filter-annotations'
import type { Bearing } from '@/lib/annotation/model'
import { BEARINGS } from './words'
import { useSetting, useWorkspace } from './workspace-context.client'

type Props = {
  filter: AnnotationFilter
  onAsk: (filter: AnnotationFilter, how?: 'new-step' | 'same-step') => void
}

/** The questions of a filter, each choice with how many annotations there are of it. */
export function FilterFields({ filter, onAsk }: Props) {
  const { me } = useSetting()
  const annotations = useWorkspace((state) => state.annotations)
  const choices = useMemo(() => filterChoices(annotations), [annotations])
  const set = (changed: Partial<AnnotationFilter>) => onAsk({ ...filter, ...changed })
  const count = (asked: Partial<AnnotationFilter>) =>
    filterAnnotations(annotations, { ...NO_FILTER, ...asked }, me.name).length
  const fixed = <Value extends string>(
    table: Readonly<Record<Value, string>>,
    ask: (value: Value) => number,
  ) =>
    (Object.entries(table) as [Value, string][]).map(([value, words]) => ({
      value,
      words,
      count: ask(value),
    }))
  const bearings = fixed(BEARING_WORDS, (bearing) => count({ bearing }))
  const stages = fixed(USE_STAGES, (stage) => count({ stage }))
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(8.25rem,1fr))] items-end gap-3">
        <Field label="With the words">
          <TextInput
            type="search"
            value={filter.query}
            onChange={({ target }) => onAsk({ ...filter, query: target.value }, 'same-step')}
          />
        </Field>
        <Choice
          label="About"
          value={filter.about}
          choices={choices.about}
          onChoose={(about) => set({ about })}
        />
        <Choice
          label="Bearing"
          value={filter.bearing}
          choices={bearings}
          onChoose={(bearing) => set({ bearing: bearing as Bearing | '' })}
        />
        <Choice
          label="Statement"
          value={filter.stage}
          choices={stages}
          onChoose={(stage) => set({ stage: stage as UseStage | '' })}
        />
        <Choice
          label="Who speaks"
          value={filter.speaker}
          choices={choices.speaker}
          onChoose={(speaker) => set({ speaker })}
        />
        <Choice
          label="Made or changed by"
          value={filter.by}
          choices={choices.by}
          onChoose={(by) => set({ by })}
        />
        <Field label="Order">
          <Select value={filter.sort} onChange={({ target }) => set({ sort: target.value as Sort })}>
            {Object.entries(SORTS).map(([sort, words]) => (
              <option key={sort} value={sort}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <fieldset className="mt-2 flex flex-wrap gap-x-5">
        <legend className="spoken">Only those that are</legend>
        {(Object.entries(WANTS) as [Want, string][]).map(([want, words]) => (
          <Checkbox
            key={want}
            label={`${words} (${count({ wants: [want] })})`}
            checked={filter.wants.includes(want)}
            onChange={({ target }) =>
              set({
                wants: target.checked ? [...filter.wants, want] : filter.wants.filter((one) => one !== want),
              })
            }
          />
        ))}
      </fieldset>
    </>
  )
}

const BEARING_WORDS: Readonly<Record<Bearing, string>> = {
  supports: BEARINGS.supports.word,
  disputes: BEARINGS.disputes.word,
  context: BEARINGS.context.word,
}

type ChoiceProps = {
  label: string
  value: string
  choices: readonly FilterChoice[]
  onChoose: (value: string) => void
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const known = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Field label={label}>
      <Select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">any</option>
        {!known && <option value={value}>{value} (0)</option>}
        {choices.map(({ value: one, words, count }) => (
          <option key={one} value={one}>
            {words} ({count})
          </option>
        ))}
      </Select>
    </Field>
  )
}
