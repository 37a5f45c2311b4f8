'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import type { AnnotationView } from '@/lib/annotation/model'
import { attachPassageAction } from '@/lib/newsroom/actions'
import { AttachProblem } from './attach-problem'
import { type Destination, isReady, toUse } from './destination'
import { DestinationFields } from './destination-fields.client'
import { Quoted } from './quoted'
import { startOfStatement } from './start-of-statement'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

type Props = {
  annotation: AnnotationView
  onClose: () => void
  onDone: (words: string) => void
}

/** Attaches an annotation that is there already. */
export function AttachForm({ annotation, onClose, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [destination, setDestination] = useState<Destination>({
    kind: 'draft',
    draft: null,
    bearing: 'supports',
  })
  const attach = useAction(attachPassageAction)
  const { people, parties, publishedDate } = useSetting()
  const { fields } = annotation
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const save = async () => {
    const use = toUse(destination)
    if (use.kind === 'none') return
    const answer = await attach.run({ annotationId: annotation.id, use })
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
        firstTarget={fields.targets[0] ?? ''}
        start={() => startOfStatement(fields, '', { people, parties, publishedDate })}
      />
      <AttachProblem result={attach.result} />
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
