'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import type { Span } from '@/lib/anchoring/model'
import { createAnnotationAction } from '@/lib/annotation/actions'
import type { AnnotationFields as Fields } from '@/lib/annotation/model'
import { countWords } from '@/lib/text/words'
import { AnnotationFields, type Choices } from './annotation-fields.client'
import { carryOut, type Destination, isReady, NOWHERE } from './destination'
import { DestinationFields } from './destination-fields.client'
import { dropDraft, keepDraft, keptDraft } from './kept-draft'
import { Quoted } from './quoted'
import { WIDE } from './reveal'
import { useMedia } from './use-signal.client'
import { ANNOTATION_PROBLEMS, FIELD_NAMES } from './words'
import styles from './workspace.module.css'

export type Saved = { readonly id: string; readonly rowVersion: number }

type Props = {
  versionId: string
  spans: readonly Span[]
  words: readonly string[]
  initial: Fields
  /** What was typed before is here again. */
  restored: boolean
  choices: Choices
  /** What readers may still be shown of this article. */
  leftToQuote: string
  /** Other words were selected meanwhile. */
  other: boolean
  /** The next selection will be added. */
  adding: boolean
  /** Goes up each time the keyboard asks for the form: it then takes the focus. */
  focusTurns: number
  /** The form may now lie over the passage: bring it back into view. */
  onUncover: () => void
  onTouch: () => void
  onUseOther: (how: 'instead' | 'also') => void
  onAddAnother: () => void
  onClose: () => void
  onSaved: (saved: Saved, after: Destination['kind'] | 'not-reached') => void
}

/** The small form beside a selection: whose words these are, what they are about, and where they should go. */
export function Adder(props: Props) {
  const { versionId, spans, words, initial, choices, focusTurns, onUncover, onTouch, onClose, onSaved } =
    props
  const form = useRef<HTMLFormElement>(null)
  const create = useAction(createAnnotationAction)
  const [typed, setTyped] = useState<Fields | null>(null)
  const [destination, setDestination] = useState<Destination>(
    () => (props.restored ? keptDraft(versionId, 'new')?.destination : null) ?? NOWHERE,
  )
  const [opened, setOpened] = useState(false)
  const wide = useMedia(WIDE)
  const fields = typed ?? initial
  // On a narrow screen it first takes one line, so that there is room to move the ends of the selection.
  const brief = !wide && !opened && focusTurns === 0 && typed === null

  useEffect(() => {
    if (focusTurns > 0) form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus()
  }, [focusTurns])
  useEffect(() => {
    if (!typed && destination.kind === 'none') return
    keepDraft(versionId, 'new', { spans, fields: typed ?? initial, rowVersion: 0, destination })
  }, [typed, initial, spans, versionId, destination])

  const change = (next: Fields) => {
    setTyped(next)
    onTouch()
  }
  const close = () => {
    dropDraft(versionId, 'new')
    onClose()
  }
  const save = async () => {
    if (!isReady(destination)) return
    const input = { ...fields, tags: [...fields.tags], targets: [...fields.targets] }
    const answer = await create.run({
      versionId,
      spans: spans.map(({ start, end }) => ({ start, end })),
      ...input,
    })
    if (!answer?.ok) return
    dropDraft(versionId, 'new')
    const attached = await carryOut(answer.value.id, destination).catch(() => ({ ok: false as const }))
    onSaved(answer.value, attached && !attached.ok ? 'not-reached' : destination.kind)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (brief) {
    return (
      <section aria-label="Selected words" className={`${styles.sheet} border-t-2 border-accent bg-paper`}>
        <div className="flex items-center gap-2 p-3">
          <p className="reading min-w-0 flex-1 truncate">{words.join(' ⟦ … ⟧ ')}</p>
          <Button
            variant="primary"
            onClick={() => {
              setOpened(true)
              onUncover()
            }}
          >
            Annotate
          </Button>
          <Button onClick={close}>Cancel</Button>
        </div>
      </section>
    )
  }
  return (
    <form
      ref={form}
      aria-label="New annotation"
      className={`${styles.sheet} flex flex-col *:shrink-0 gap-2.5 border border-accent bg-paper px-4 pt-4 shadow-sheet`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-sans text-sm font-semibold">New annotation</h2>
        <button
          type="button"
          className="min-h-6 text-sm underline underline-offset-4"
          aria-pressed={props.adding}
          onClick={props.onAddAnother}
        >
          {props.adding ? 'now select the next passage' : 'add another passage'}
        </button>
      </div>
      <Quoted words={words} />
      <p className="text-sm text-soft">
        {countOf(words)} · {props.leftToQuote}
      </p>
      {props.other && <OtherWords onUse={props.onUseOther} />}
      <AnnotationFields fields={fields} onChange={change} choices={choices} guessed={typed === null} />
      <DestinationFields
        destination={destination}
        onChange={(next) => {
          setDestination(next)
          onTouch()
        }}
        subjects={choices.subjects}
        firstTarget={fields.targets[0] ?? ''}
      />
      <Problem result={create.result} words={ANNOTATION_PROBLEMS} fieldNames={FIELD_NAMES} />
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-2 border-t border-rule bg-paper px-4 py-3">
        <Button type="submit" variant="primary" pending={create.pending} disabled={!isReady(destination)}>
          {destination.kind === 'none' ? 'Save annotation' : 'Save and attach'}
        </Button>
        <Button onClick={close}>Cancel</Button>
        <span className="ms-auto hidden text-xs text-soft lg:inline">
          <Key>Ctrl</Key> <Key>Enter</Key> saves
        </span>
      </div>
    </form>
  )
}

function OtherWords({ onUse }: { onUse: (how: 'instead' | 'also') => void }) {
  return (
    <div
      className="flex flex-wrap items-center gap-2 border-s-4 border-edge bg-raised px-3 py-2 text-sm"
      role="status"
    >
      <span>You selected other words.</span>
      <Button onClick={() => onUse('also')}>Add them</Button>
      <Button onClick={() => onUse('instead')}>Use them instead</Button>
    </div>
  )
}

function countOf(words: readonly string[]): string {
  const count = words.reduce((sum, part) => sum + countWords(part), 0)
  return count === 1 ? '1 word' : `${count} words`
}
