'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import type { AdderState } from '@/lib/annotation/adder-state'
import type { SourceGuess } from '@/lib/annotation/guess-source'
import type { AnnotationFields as Fields } from '@/lib/annotation/model'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import { AdderBrief } from './adder-brief.client'
import { AdderButtons } from './adder-buttons.client'
import { AdderAllFields, AdderQuickFields } from './adder-fields.client'
import { boxCommandOf } from './adder-keys'
import { AdderPassages } from './adder-passages.client'
import { AdderRule } from './adder-rule.client'
import { AnnotatedAlready } from './annotated-already.client'
import { AttachProblem } from './attach-problem'
import { dropDraft } from './kept-draft'
import { AdderKeyOf } from './key-of.client'
import { WIDE } from './reveal'
import type { PassageDraft, RefusedPassage } from './store'
import { focusIn, useAdderForm } from './use-adder-form.client'
import { useAdderKeys } from './use-adder-keys.client'
import { useMedia } from './use-signal.client'
import { useStayInView } from './use-stay-in-view.client'
import { useStayUnder } from './use-stay-under.client'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

type Props = {
  adder: NonNullable<AdderState>
  words: readonly string[]
  guess: SourceGuess
  initial: Fields
  offered: readonly RankedTarget[]
  /** It was saved and refused: why. */
  refused: RefusedPassage | null
  /** What the passage takes of what readers may be shown. */
  left: (fields: Fields) => { readonly words: string; readonly over: boolean }
  /** The form may now lie over the passage, which begins and ends there (UTF-16): bring it back into view. */
  onUncover: (start: number, end?: number) => void
  onTouch: () => void
  onUseOther: (how: 'instead' | 'also') => void
  onAddAnother: () => void
  onStopAdding: () => void
  /** A passage, by its place. */
  onTakeOut: (at: number) => void
  onClose: () => void
  onSave: (passage: PassageDraft) => void
  /** Leads to another annotation. */
  onShowOther: (id: string) => void
}

/** A mouse, no margin, and lines enough: the box stands right under its passage. */
const ROOM_UNDER = '(min-width: 48rem) and (max-width: 69.99rem) and (min-height: 45rem) and (pointer: fine)'

/** The box beside a selection: whose words these are, what they are about, and which statement they bear on. */
export function Adder(props: Props) {
  const { adder, words, refused } = props
  const { version } = useSetting()
  const form = useRef<HTMLFormElement>(null)
  const box = useAdderForm(form, {
    ...props,
    spans: adder.spans,
    kept: adder.kept,
    pick: adder.pick,
    suggested: adder.suggested,
  })
  const [opened, setOpened] = useState(refused !== null)
  const wide = useMedia(WIDE)
  const under = useMedia(ROOM_UNDER)
  const left = props.left(box.fields)
  useStayInView(form, wide)
  useStayUnder(form, under, adder.spans)
  useEffect(() => {
    if (adder.focusTurns === 0) return
    // What is filled in already is saved by Enter as it stands: the box itself takes the focus.
    if (adder.kept) form.current?.focus({ preventScroll: true })
    else focusIn(form, '[data-target], [data-find] input, [data-first-field]')
  }, [adder.focusTurns, adder.kept])

  const close = () => {
    dropDraft(version.id, 'new')
    props.onClose()
  }
  const end = adder.adding ? props.onStopAdding : close
  useAdderKeys(form, {
    act: box.act,
    save: box.save,
    close: box.ruled ? () => box.setRuled(false) : end,
    adding: adder.adding,
  })
  const press = (event: KeyboardEvent) => {
    const ends = boxCommandOf(event)
    if (ends === 'close') end()
    else if (ends === 'save' || (event.key === 'Enter' && event.target === form.current)) box.save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isBrief = !wide && !under && !opened && adder.focusTurns === 0 && box.typed === null
  // At the foot it may lie over the passage, which is to be read above it.
  const { spans } = adder
  const uncover = useRef(props.onUncover)
  uncover.current = props.onUncover
  const [begins, ends] = [spans[0]?.start, spans[0]?.end]
  useEffect(() => {
    if (!wide && !isBrief && begins !== undefined) uncover.current(begins, ends)
  }, [wide, isBrief, begins, ends])
  if (isBrief) {
    const open = () => {
      flushSync(() => setOpened(true))
      // The button that had the focus is gone.
      form.current?.focus({ preventScroll: true })
      focusIn(form, '[data-target]')
    }
    return <AdderBrief spans={adder.spans} onOpen={open} onClose={close} />
  }
  // At the foot there is room for a line of it; what was filled in for somebody is looked at whole.
  const isWhole = !wide && adder.kept !== null
  const quotation = (
    <div id="adder-words" className={isWhole ? '' : 'shrink-0 max-[70rem]:[&_blockquote]:line-clamp-1'}>
      <AdderPassages words={words} spans={adder.spans} short={!isWhole} onTakeOut={box.takeOut} />
    </div>
  )
  const annotated = <AnnotatedAlready spans={adder.spans} onShow={props.onShowOther} />
  const switches = (
    <span className="flex gap-3 text-sm">
      <Switch on={adder.adding} onClick={adder.adding ? props.onStopAdding : props.onAddAnother}>
        {adder.adding ? 'now select the next passage' : 'add another passage'}{' '}
        <AdderKeyOf command="adder-another" />
      </Switch>
      <Switch on={box.full} onClick={() => box.setFull(!box.full)}>
        {box.full ? 'fewer fields' : 'all fields'}
      </Switch>
    </span>
  )
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label="New annotation"
      aria-describedby="adder-words"
      className={`${styles.sheet} ${styles.parts} gap-2 border border-accent bg-paper px-3 pt-2.5 shadow-sheet outline-none max-[70rem]:gap-1 max-[70rem]:pt-1.5`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        box.save()
      }}
    >
      <div className="flex shrink-0 items-baseline justify-between gap-3 max-[70rem]:sr-only">
        <h2 className="font-sans text-sm font-semibold">New annotation</h2>
        {wide && switches}
      </div>
      {isWhole ? null : quotation}
      <p className={`shrink-0 text-xs ${left.over ? 'font-medium text-attention' : 'text-soft'}`}>
        {left.words}
      </p>
      {wide && annotated}
      <div data-scrolled className={`${styles.middle} -mx-3 flex flex-col gap-2 px-3 pb-2 *:shrink-0`}>
        {isWhole && quotation}
        {!wide && annotated}
        {adder.other !== null && <OtherWords onUse={props.onUseOther} />}
        {box.ruled && box.marked ? (
          <AdderRule subjectId={box.marked} onClose={() => box.setRuled(false)} />
        ) : box.full ? (
          <AdderAllFields box={box} />
        ) : (
          <AdderQuickFields box={box} guess={props.guess} suggested={adder.suggested} />
        )}
        {refused && <AttachProblem result={refused.answer} seen={wordingSeen(refused)} />}
        {!wide && !box.ruled && switches}
      </div>
      {!box.ruled && <AdderButtons box={box} onClose={close} />}
    </form>
  )
}

const wordingSeen = ({ destination }: RefusedPassage) =>
  destination.kind === 'draft' ? destination.draft?.wording : undefined

function Switch({ on, onClick, children }: { on: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="min-h-6 underline underline-offset-4"
      aria-pressed={on}
      onClick={onClick}
    >
      {children}
    </button>
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
