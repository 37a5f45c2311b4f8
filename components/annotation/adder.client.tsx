'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { AdderState } from '@/lib/annotation/adder-state'
import type { SourceGuess } from '@/lib/annotation/guess-source'
import type { AnnotationFields as Fields } from '@/lib/annotation/model'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import type { StatementOption } from '@/lib/statement/model'
import { AdderBrief } from './adder-brief.client'
import { boxCommandOf } from './adder-keys'
import { AdderPassages } from './adder-passages.client'
import { AdderRule } from './adder-rule.client'
import { AdderSource } from './adder-source.client'
import { AdderStatements, standingOf } from './adder-statements.client'
import { AdderTargets } from './adder-targets.client'
import { AnnotatedAlready } from './annotated-already.client'
import { AnnotationFields } from './annotation-fields.client'
import { AttachProblem } from './attach-problem'
import { targetsWith } from './destination'
import { DestinationFields } from './destination-fields.client'
import { dropDraft } from './kept-draft'
import { AdderKeyOf } from './key-of.client'
import { NewStatementFields } from './new-statement-fields.client'
import { RefusalLine } from './refusal-line'
import { WIDE } from './reveal'
import { startOfStatement } from './start-of-statement'
import type { PassageDraft, RefusedPassage } from './store'
import { labelOf } from './subject-picker.client'
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
    return <AdderBrief words={words} onOpen={open} onClose={close} />
  }
  // At the foot there is room for a line of it; what was filled in for somebody is looked at whole.
  const isWhole = !wide && adder.kept !== null
  const quotation = (
    <div id="adder-words" className={isWhole ? '' : 'shrink-0 max-[70rem]:[&_blockquote]:line-clamp-1'}>
      <AdderPassages words={words} short={!isWhole} onTakeOut={box.takeOut} />
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
          <AllFields box={box} />
        ) : (
          <QuickFields box={box} guess={props.guess} suggested={adder.suggested} />
        )}
        {refused && <AttachProblem result={refused.answer} seen={wordingSeen(refused)} />}
        {!wide && !box.ruled && switches}
      </div>
      {!box.ruled && <Buttons box={box} onClose={close} />}
    </form>
  )
}

type Box = ReturnType<typeof useAdderForm>

/** The quick way: everything in reach of one key. */
function QuickFields({
  box,
  guess,
  suggested,
}: {
  box: Box
  guess: SourceGuess
  suggested: readonly string[]
}) {
  const { choices } = useSetting()
  const { fields, marked, destination, change } = box
  const subject = choices.subjects.find(({ id }) => id === marked)
  return (
    <>
      <AdderSource
        fields={fields}
        onVoice={(voice) => change({ voice })}
        why={fields.voice === guess.voice ? guess.why : []}
      />
      {destination.kind === 'new' ? (
        <>
          <TargetsThen box={box} />
          <NewStatementFields
            destination={destination}
            missing={box.refusal.missing}
            onChange={box.aim}
            via={{ chain: fields.chain, onChange: (chain) => change({ chain }) }}
          />
        </>
      ) : (
        <AdderTargets
          rows={box.rows}
          chosen={fields.targets}
          suggested={suggested}
          marked={marked}
          onPress={box.toggle}
          onFound={box.found}
          onSave={box.saveOn}
          onLookUp={box.lookUp}
        >
          {marked && subject && (
            <AdderStatements
              statements={typeof box.known === 'string' ? box.known : box.statements}
              title={labelOf(subject)}
              marked={box.statement}
              onMark={box.mark}
              onAttach={box.attach}
              onRetry={() => box.again(marked)}
            />
          )}
        </AdderTargets>
      )}
      {box.noting && (
        <Field label="Note">
          <TextArea
            rows={2}
            data-note
            placeholder="for the desk; readers never see it"
            value={fields.note}
            onChange={(event) => change({ note: event.target.value, motivation: 'commenting' })}
          />
        </Field>
      )}
      <p role="status" className="spoken">
        {subject && sayMarked(labelOf(subject), box)}
      </p>
    </>
  )
}

/** What the annotation will be about: what the new statement is about comes to what was chosen before. */
function TargetsThen({ box: { fields, destination } }: { box: Box }) {
  const { choices } = useSetting()
  const about = targetsWith(destination, fields.targets, choices.subjects)
  const names = about.flatMap((id) => {
    const subject = choices.subjects.find((one) => one.id === id)
    return subject ? [`${labelOf(subject)}${fields.targets.includes(id) ? '' : ' (added)'}`] : []
  })
  return (
    <p className="text-sm" data-about>
      <span className="text-soft">The annotation will be about </span>
      {names.length > 0 ? names.join('; ') : 'nothing yet'}
    </p>
  )
}

/** Everything that can be said of an annotation, field by field. */
function AllFields({ box: { fields, typed, change, destination, aim, refusal } }: { box: Box }) {
  const setting = useSetting()
  return (
    <>
      <AnnotationFields
        fields={fields}
        onChange={change}
        choices={setting.choices}
        guessed={typed === null}
      />
      <DestinationFields
        destination={destination}
        missing={refusal.missing}
        onChange={aim}
        firstTarget={fields.targets[0] ?? ''}
        start={() => startOfStatement(fields, '', setting)}
      />
    </>
  )
}

function Buttons({ box, onClose }: { box: Box; onClose: () => void }) {
  const { destination, full, noting } = box
  return (
    <div
      className={`${styles.deeds} -mx-3 flex shrink-0 flex-wrap items-center gap-1.5 border-t border-rule bg-paper px-3 py-2 max-[70rem]:py-1`}
    >
      <RefusalLine words={box.refusal.words} />
      <Button type="submit" variant="primary" className="px-2.5">
        {destination.kind === 'none' ? (
          <span>
            Save<span className={styles.long}> annotation</span>
          </span>
        ) : (
          'Save and attach'
        )}
      </Button>
      {!full && destination.kind !== 'new' && (
        <Button className="px-2.5" onClick={box.begin}>
          New statement <AdderKeyOf command="adder-statement" />
        </Button>
      )}
      {!full && !noting && (
        <Button className="px-2.5" onClick={box.note}>
          Note <AdderKeyOf command="adder-note" />
        </Button>
      )}
      <Button className="px-2.5" onClick={onClose}>
        Cancel
      </Button>
    </div>
  )
}

function sayMarked(title: string, { known, statement }: Box): string {
  if (typeof known === 'string') return `${title}.`
  const count = known.length === 1 ? '1 statement' : `${known.length} statements`
  return statement ? `${title}: ${count}. Marked: ${spoken(statement)}.` : `${title}: ${count}.`
}
const spoken = (statement: StatementOption) => `${statement.wording}, ${standingOf(statement)}`

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
