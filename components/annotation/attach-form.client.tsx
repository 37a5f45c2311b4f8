'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import type { AnnotationView } from '@/lib/annotation/model'
import { carryOut, type Destination, isReady } from './destination'
import { DestinationFields } from './destination-fields.client'
import { Quoted } from './quoted'
import type { Pickable } from './subject-picker.client'
import { ATTACH_PROBLEMS } from './words'
import styles from './workspace.module.css'

type Props = {
  annotation: AnnotationView
  subjects: readonly Pickable[]
  onClose: () => void
  onDone: (words: string) => void
}

/** Attaches an annotation that is there already. */
export function AttachForm({ annotation, subjects, onClose, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [destination, setDestination] = useState<Destination>({
    kind: 'draft',
    draft: null,
    bearing: 'supports',
  })
  const attach = useAction((chosen: Destination) =>
    carryOut(annotation.id, chosen).then((answer) => answer ?? { ok: true as const, value: null }),
  )
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const save = async () => {
    const answer = await attach.run(destination)
    if (!answer?.ok) return
    onDone(
      destination.kind === 'new'
        ? 'A new statement was started with this passage.'
        : 'Attached to the draft.',
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      ref={form}
      aria-label="Attach to a statement"
      className={`${styles.sheet} flex flex-col *:shrink-0 gap-3 border border-accent bg-paper px-4 pt-4 shadow-sheet`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady(destination)) void save()
      }}
    >
      <h2 className="font-sans text-sm font-semibold">Attach to a statement</h2>
      <Quoted words={annotation.words} short />
      <DestinationFields
        destination={destination}
        onChange={setDestination}
        subjects={subjects}
        firstTarget={annotation.fields.targets[0] ?? ''}
      />
      <Problem result={attach.result} words={ATTACH_PROBLEMS} />
      <div className="sticky bottom-0 -mx-4 flex gap-2 border-t border-rule bg-paper px-4 py-3">
        <Button
          type="submit"
          variant="primary"
          pending={attach.pending}
          disabled={destination.kind === 'none' || !isReady(destination)}
        >
          {destination.kind === 'new' ? 'Start statement' : 'Attach'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  )
}
