'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOf } from '@/components/form/fault-of'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { endRecheckAction, orderRecheckAction } from '@/lib/recheck/actions'
import {
  CADENCE_WORDS,
  RECHECK_CADENCES,
  RECHECK_PROBLEMS,
  type Recheck,
  type RecheckCadence,
} from '@/lib/recheck/model'

type Props = {
  articleId: string
  /** The order that stands, or null. */
  order: Recheck | null
  /** The article's own address, or empty. */
  address: string
}

/** Orders that an article is looked at again and again. Other words that are found wait for a person. */
export function RecheckForm({ articleId, order, address: own }: Props) {
  const router = useRouter()
  const save = useAction(orderRecheckAction)
  const end = useAction(endRecheckAction)
  const [address, setAddress] = useState(order?.address ?? own)
  const [cadence, setCadence] = useState<RecheckCadence>(order?.cadence ?? 'tapering')
  const [paused, setPaused] = useState(order?.paused ?? false)

  async function submit() {
    const rowVersion = order?.rowVersion ?? null
    const answer = await save.run({ articleId, rowVersion, address, cadence, paused })
    if (answer?.ok) router.refresh()
  }
  async function stop() {
    if ((await end.run({ articleId }))?.ok) router.refresh()
  }

  return (
    <form action={submit} className="flex flex-col gap-3 border-s border-rule ps-4">
      <Field label="Address to look at" error={faultOf(save.result, 'address')}>
        <TextInput value={address} onChange={({ target }) => setAddress(target.value)} required />
      </Field>
      <Field label="How often" hint="After a failure it waits six hours, then twice as long each time.">
        <Select value={cadence} onChange={({ target }) => setCadence(target.value as RecheckCadence)}>
          {RECHECK_CADENCES.map((each) => (
            <option key={each} value={each}>
              {CADENCE_WORDS[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Let it rest for now"
        checked={paused}
        onChange={({ target }) => setPaused(target.checked)}
      />
      <Problem result={save.result} words={RECHECK_PROBLEMS} fieldNames={{ address: 'Address to look at' }} />
      <Problem result={end.result} words={RECHECK_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={save.pending}>
          {order ? 'Change the order' : 'Look again by schedule'}
        </Button>
        {order && (
          <Button onClick={stop} pending={end.pending}>
            Stop looking
          </Button>
        )}
      </div>
    </form>
  )
}
