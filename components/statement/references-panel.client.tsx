'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import { useAction } from '@/components/form/use-action.client'
import { announce } from '@/components/ui/announced.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { deskPaths } from '@/lib/paths/desk'
import { canCarry, type DeskReference } from '@/lib/reference/model'
import type { ReferenceCard as Card } from '@/lib/review/revision-desk'
import {
  addReferenceUseAction,
  changeReferenceUseAction,
  removeReferenceUseAction,
} from '@/lib/statement/actions'
import { BEARINGS, type Bearing } from '@/lib/statement/model'
import { ReferenceCard } from './reference-card'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  revisionId: string
  references: readonly Card[]
  /** All that could be attached. */
  known: readonly DeskReference[]
  takes: 'all' | 'support' | 'none'
}

/** Sources that are not archived here, with what each was seen to say. */
export function ReferencesPanel({ revisionId, references, known, takes }: Props) {
  const attached = new Set(references.map(({ referenceId }) => referenceId))
  const free = known.filter(({ id }) => !attached.has(id))
  return (
    <section aria-labelledby="references-heading" className="mt-8 flex flex-col gap-4">
      <h2 id="references-heading" className="text-lg font-medium">
        Published elsewhere
      </h2>
      {references.length === 0 && <p className="text-soft">No reference is attached.</p>}
      {references.map((reference) => (
        <ReferenceCard key={reference.id} reference={reference}>
          {takes === 'all' && <Controls use={reference} />}
        </ReferenceCard>
      ))}
      {takes !== 'none' && (
        <AddReference revisionId={revisionId} free={free} onlySupport={takes === 'support'} />
      )}
    </section>
  )
}

function Controls({ use }: { use: Card }) {
  const router = useRouter()
  const change = useAction(changeReferenceUseAction)
  const remove = useAction(removeReferenceUseAction)
  const [bearing, setBearing] = useState(use.bearing)
  const [seenToSay, setSeenToSay] = useState(use.seenToSay)
  const [locator, setLocator] = useState(use.locator ?? '')
  const same = bearing === use.bearing && seenToSay === use.seenToSay && locator === (use.locator ?? '')
  async function refreshAfter(done: Promise<Parameters<typeof isNews>[0]>) {
    if (isNews(await done)) router.refresh()
  }
  return (
    <div className="flex flex-col gap-2 border-t border-rule pt-2">
      <BindingFields
        bearing={bearing}
        seenToSay={seenToSay}
        onBearing={setBearing}
        onSeen={setSeenToSay}
        locator={locator}
        onLocator={setLocator}
        bearings={Object.values(BEARINGS)}
      />
      <Problem result={change.result ?? remove.result} words={STATEMENT_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button
          pending={change.pending}
          disabled={same}
          onClick={() => void refreshAfter(change.run({ useId: use.id, bearing, seenToSay, locator }))}
        >
          Save
        </Button>
        <Button pending={remove.pending} onClick={() => void refreshAfter(remove.run({ useId: use.id }))}>
          Take off
        </Button>
      </div>
    </div>
  )
}

type AddProps = { revisionId: string; free: readonly DeskReference[]; onlySupport: boolean }

function AddReference({ revisionId, free, onlySupport }: AddProps) {
  const router = useRouter()
  const add = useAction(addReferenceUseAction)
  const [referenceId, setReferenceId] = useState('')
  const [bearing, setBearing] = useState<Bearing>('supports')
  const [seenToSay, setSeenToSay] = useState('')
  const [locator, setLocator] = useState('')
  const chosen = free.find(({ id }) => id === referenceId)
  async function attach() {
    const answer = await add.run({ revisionId, referenceId, bearing, seenToSay, locator })
    if (!answer?.ok) return
    announce(
      `Attached: ${chosen ? `${chosen.outlet}: ${chosen.title}` : 'the reference'}. It is in the list above the form.`,
    )
    setReferenceId('')
    setSeenToSay('')
    setLocator('')
    router.refresh()
  }
  return (
    <Disclosure summary="Attach a reference" className="border-t border-rule pt-3">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void attach()
        }}
        className="flex flex-col gap-3"
      >
        <Field label="Reference">
          <Select value={referenceId} required onChange={({ target }) => setReferenceId(target.value)}>
            <option value="">choose one</option>
            {free.map(({ id, outlet, title }) => (
              <option key={id} value={id}>
                {outlet}: {title}
              </option>
            ))}
          </Select>
        </Field>
        {chosen && !canCarry(chosen) && (
          <p className="text-sm text-attention">It cannot support a statement; it can be context.</p>
        )}
        <BindingFields
          bearing={bearing}
          seenToSay={seenToSay}
          onBearing={setBearing}
          onSeen={setSeenToSay}
          locator={locator}
          onLocator={setLocator}
          bearings={onlySupport ? ['supports'] : Object.values(BEARINGS)}
        />
        <Problem result={add.result} words={STATEMENT_PROBLEMS} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" pending={add.pending}>
            Attach the reference
          </Button>
          <Link href={deskPaths.references()} className="text-sm">
            Enter a new reference
          </Link>
        </div>
      </form>
    </Disclosure>
  )
}

type BindingProps = {
  bearing: Bearing
  seenToSay: string
  locator: string
  bearings: readonly Bearing[]
  onBearing: (bearing: Bearing) => void
  onSeen: (words: string) => void
  onLocator: (words: string) => void
}

function BindingFields(props: BindingProps) {
  const { bearing, seenToSay, locator, bearings, onBearing, onSeen, onLocator } = props
  return (
    <>
      <Field label="Seen to say" hint="In our own words, close to what stands there.">
        <TextArea
          rows={2}
          value={seenToSay}
          maxLength={500}
          required
          onChange={({ target }) => onSeen(target.value)}
        />
      </Field>
      <StyleHint typing words={seenToSay} />
      <div className="grid items-end gap-3 sm:grid-cols-[9rem_1fr]">
        <Field label="Bearing">
          <Select value={bearing} onChange={({ target }) => onBearing(target.value as Bearing)}>
            {bearings.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Where in the source" hint="A heading, a paragraph, a minute; empty when it is short.">
          <TextInput value={locator} maxLength={200} onChange={({ target }) => onLocator(target.value)} />
        </Field>
      </div>
    </>
  )
}
