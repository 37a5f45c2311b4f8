'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { AnnotationView } from '@/lib/annotation/model'
import { AdderRule } from './adder-rule.client'
import { AdderStatements } from './adder-statements.client'
import { AdderTargets, rowsOf } from './adder-targets.client'
import { AttachProblem } from './attach-problem'
import type { Attached } from './attached-change'
import { type Destination, wordingOf } from './destination'
import { DestinationFields } from './destination-fields.client'
import { AdderKeyOf } from './key-of.client'
import { NewStatementFields } from './new-statement-fields.client'
import { QuotedHere } from './quoted-here.client'
import { RefusalLine } from './refusal-line'
import { WIDE } from './reveal'
import { startOfStatement } from './start-of-statement'
import { labelOf } from './subject-picker.client'
import { focusIn } from './use-adder-form.client'
import { useAdderKeys } from './use-adder-keys.client'
import { useAttachForm } from './use-attach-form.client'
import { useMedia } from './use-signal.client'
import { useStayInView } from './use-stay-in-view.client'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

type Props = {
  annotation: AnnotationView
  onClose: () => void
  onAttached: (attached: Attached, destination: Destination) => void
}

/** Attaches an annotation that is there already, as the box for a new one does: by number, then + − =. */
export function AttachForm({ annotation, onClose, onAttached }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const box = useAttachForm(form, annotation, onAttached)
  const wide = useMedia(WIDE)
  useAdderKeys(form, { act: box.act, save: box.save, close: onClose })
  useStayInView(form, wide)
  useEffect(() => focusIn(form, '[data-target], [data-find] input'), [])

  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event
    if (key === 'Escape') onClose()
    else if (key === 'Enter' && (ctrlKey || metaKey)) box.save()
    else {
      // Single keys of the workspace rest while the focus is in it.
      if (!ctrlKey && !metaKey && key !== '?' && key !== 'Tab') event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label="Attach to a statement"
      className={`${styles.sheet} ${styles.parts} gap-2 border border-accent bg-paper px-3 pt-2.5 shadow-sheet outline-none max-[70rem]:gap-1 max-[70rem]:pt-1.5`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        box.save()
      }}
    >
      <div className="flex shrink-0 items-baseline justify-between gap-3">
        <h2 className="font-sans text-sm font-semibold">Attach to a statement</h2>
        <button type="button" className="min-h-6 text-sm underline underline-offset-4" onClick={box.widen}>
          {box.full ? 'by what it is about' : 'find a draft by its words'}
        </button>
      </div>
      <div className="shrink-0 max-[70rem]:[&_blockquote]:line-clamp-1">
        <QuotedHere words={annotation.words} spans={annotation.spans} short />
      </div>
      <div className={`${styles.middle} -mx-3 flex flex-col gap-2 px-3 pb-2 *:shrink-0`}>
        {box.ruled && box.marked ? (
          <AdderRule subjectId={box.marked} onClose={() => box.setRuled(false)} />
        ) : (
          <Places box={box} annotation={annotation} />
        )}
        <AttachProblem result={box.result} seen={wordingOf(box.destination)} />
      </div>
      {!box.ruled && <Buttons box={box} onClose={onClose} />}
    </form>
  )
}

type Box = ReturnType<typeof useAttachForm>

/** What it can be attached to: the statements about a subject, any draft by its words, or a new one. */
function Places({ box, annotation: { fields } }: { box: Box; annotation: AnnotationView }) {
  const setting = useSetting()
  const { marked, destination } = box
  const subject = setting.choices.subjects.find(({ id }) => id === marked)
  if (box.full) {
    return (
      <DestinationFields
        destination={destination}
        missing={box.refusal.missing}
        onChange={box.aim}
        firstTarget={fields.targets[0] ?? ''}
        start={() => startOfStatement(fields, '', setting)}
      />
    )
  }
  if (destination.kind === 'new')
    return <NewStatementFields destination={destination} missing={box.refusal.missing} onChange={box.aim} />
  return (
    <AdderTargets
      rows={rowsOf(box.offered, marked ? [marked] : [])}
      chosen={marked ? [marked] : []}
      marked={marked}
      onPress={box.mark}
      onFound={box.found}
      onSave={box.mark}
      onLookUp={() => box.setRuled(true)}
    >
      {marked && subject && (
        <AdderStatements
          statements={typeof box.known === 'string' ? box.known : box.statements}
          title={labelOf(subject)}
          marked={box.statement}
          onMark={box.choose}
          onAttach={box.attach}
          onRetry={() => box.again(marked)}
        />
      )}
    </AdderTargets>
  )
}

function Buttons({ box, onClose }: { box: Box; onClose: () => void }) {
  const { destination, full } = box
  const isNew = destination.kind === 'new'
  return (
    <div className="-mx-3 flex shrink-0 flex-wrap items-center gap-1.5 border-t border-rule bg-paper px-3 py-2">
      <RefusalLine words={box.refusal.words} />
      {(full || isNew) && (
        <Button type="submit" variant="primary" className="px-2.5" pending={box.pending}>
          {isNew ? 'Start statement' : 'Attach'}
        </Button>
      )}
      {!full && !isNew && (
        <Button className="px-2.5" onClick={box.begin}>
          New statement <AdderKeyOf command="adder-statement" />
        </Button>
      )}
      <Button className="px-2.5" onClick={onClose}>
        Cancel
      </Button>
    </div>
  )
}
