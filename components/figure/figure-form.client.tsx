'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { PLAN_FIELDS, PLAN_PROBLEMS } from '@/components/plan/plan-problems'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { addFigureAction } from '@/lib/figure/actions'
import { amountsIn } from '@/lib/figure/amounts-in'

type Sentence = { readonly statementId: string; readonly wording: string }
const EMPTY = { amount: '', unit: '', measures: '', whose: '', asOf: '' }

/** Takes one number of a sentence apart: what is counted, whose figure it is, as of when. */
export function FigureForm({ sentences }: { sentences: readonly Sentence[] }) {
  const router = useRouter()
  const add = useAction(addFigureAction)
  const [statementId, setStatementId] = useState('')
  const [typed, setTyped] = useState(EMPTY)
  const wording = sentences.find((one) => one.statementId === statementId)?.wording ?? ''
  const missing = wording !== '' && typed.amount !== '' && !wording.includes(typed.amount)
  const control = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  })
  async function send(event: FormEvent) {
    event.preventDefault()
    const answer = await add.run({ statementId, ...typed })
    if (!answer?.ok) return
    setTyped(EMPTY)
    router.refresh()
  }
  return (
    <form
      aria-label="New figure"
      onSubmit={send}
      className="flex max-w-2xl flex-col gap-3 border-s border-rule ps-4"
    >
      <Field
        label="Sentence"
        hint="Those that give a number. The figure is looked for in it."
        error={faultOf(add.result, 'statementId')}
      >
        <Select
          value={statementId}
          required
          onChange={({ target }) => {
            setStatementId(target.value)
            const first = sentences.find((one) => one.statementId === target.value)
            setTyped({ ...EMPTY, amount: amountsIn(first?.wording ?? '')[0] ?? '' })
          }}
        >
          <option value="">choose one</option>
          {sentences.map((one) => (
            <option key={one.statementId} value={one.statementId}>
              {one.wording}
            </option>
          ))}
        </Select>
      </Field>
      {wording && <blockquote className="reading border-s border-rule ps-3">{wording}</blockquote>}
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field
          label="Figure"
          hint="As the sentence prints it: 600,000 or $100bn."
          error={missing ? 'The sentence does not print it like this.' : faultOf(add.result, 'amount')}
        >
          <TextInput {...control('amount')} required maxLength={60} />
        </Field>
        <Field label="Unit" hint="What is counted: troops, US dollars." error={faultOf(add.result, 'unit')}>
          <TextInput {...control('unit')} required maxLength={60} />
        </Field>
      </div>
      <Field
        label="What it measures"
        hint="So that two uses of one figure can be told apart."
        error={faultOf(add.result, 'measures')}
      >
        <TextInput {...control('measures')} required maxLength={200} />
      </Field>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field
          label="Whose figure"
          hint="Who gives it, not who prints it."
          error={faultOf(add.result, 'whose')}
        >
          <TextInput {...control('whose')} required maxLength={200} />
        </Field>
        <Field
          label="As of"
          hint="A date, or nothing when none is stated."
          error={faultOf(add.result, 'asOf')}
        >
          <TextInput {...control('asOf')} maxLength={40} />
        </Field>
      </div>
      <StyleHint typing words={[typed.unit, typed.measures, typed.whose]} />
      <Problem result={add.result} words={PLAN_PROBLEMS} fieldNames={PLAN_FIELDS} />
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" pending={add.pending} disabled={missing}>
          Add the figure
        </Button>
        <p role="status" className="text-sm text-soft">
          {add.result?.ok ? 'Added. A second person checks it.' : ''}
        </p>
      </div>
    </form>
  )
}
