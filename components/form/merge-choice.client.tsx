'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { type Merge, withChoices } from '@/lib/text/merge-fields'

type Clash<Fields> = Merge<Fields>['clashes'][number]

type Props<Fields extends object> = {
  title: string
  merge: Merge<Fields>
  theirs: Fields
  mine: Fields
  /** What to call whoever saved the other text. */
  whose: string
  labelOf: (field: keyof Fields) => string
  wordsOf: (fields: Fields, field: keyof Fields) => ReactNode
  /** What both sides are called where they are not "yours" and whose the other is. */
  names?: { mine: string; theirs: string; choose: string; leave: string }
  /** What stood between both, and what to call it. */
  between?: { name: string; fields: Fields } | null
  pending: boolean
  onChoose: (fields: Fields) => void
  onTakeTheirs: () => void
}

/**
 * Two texts of one record: what only one of them changed is taken by itself and said, what both changed is chosen.
 * Nothing typed is lost until a choice is made.
 */
export function MergeChoice<Fields extends object>({
  title,
  merge,
  theirs,
  mine,
  whose,
  labelOf,
  wordsOf,
  names = {
    mine: 'yours',
    theirs: whose,
    choose: 'Choose for each line that both changed whose text stays. Nothing of yours is lost.',
    leave: 'Keep theirs, drop mine',
  },
  between = null,
  pending,
  onChoose,
  onTakeTheirs,
}: Props<Fields>) {
  const [chosen, setChosen] = useState<ReadonlySet<Clash<Fields>>>(new Set())
  const section = useRef<HTMLElement>(null)
  // The button that had the focus is gone, and it may appear under a long form: bring it to the one who pressed save.
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
    section.current?.focus({ preventScroll: true })
  }, [])
  const { clashes, fromTheirs, together } = merge
  const pick = (clash: Clash<Fields>, theirsInstead: boolean) => {
    const next = new Set(chosen)
    if (theirsInstead) next.add(clash)
    else next.delete(clash)
    setChosen(next)
  }
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="flex flex-col gap-3 outline-none"
      aria-label="Choose between two texts"
    >
      <Note tone="attention" role="alert" title={title}>
        {clashes.length === 0 ? 'Nothing has to be chosen: both go together.' : names.choose}
      </Note>
      {clashes.map((clash) => (
        <fieldset key={clash.join()}>
          <legend className="w-full border-t border-rule pt-2 text-sm font-semibold">
            {clash.map(labelOf).join(', ')}
          </legend>
          {between && (
            <p className="pb-2">
              <span className="text-sm text-soft">{between.name}</span>
              <br />
              <Values clash={clash} labelOf={labelOf} wordsOf={(field) => wordsOf(between.fields, field)} />
            </p>
          )}
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            <Side
              name={clash.join()}
              whose={names.mine}
              checked={!chosen.has(clash)}
              onPick={() => pick(clash, false)}
            >
              <Values clash={clash} labelOf={labelOf} wordsOf={(field) => wordsOf(mine, field)} />
            </Side>
            <Side
              name={clash.join()}
              whose={names.theirs}
              checked={chosen.has(clash)}
              onPick={() => pick(clash, true)}
            >
              <Values clash={clash} labelOf={labelOf} wordsOf={(field) => wordsOf(theirs, field)} />
            </Side>
          </div>
        </fieldset>
      ))}
      <Taken title={`Changed by ${whose} alone, and taken`} fields={fromTheirs}>
        {(field) => (
          <>
            {labelOf(field)}: {wordsOf(theirs, field)}
          </>
        )}
      </Taken>
      <Taken title="Changed by both, and put together" fields={together}>
        {(field) => (
          <>
            {labelOf(field)}: {wordsOf(merge.merged, field)}
          </>
        )}
      </Taken>
      <div className="sticky bottom-0 flex flex-wrap gap-2 bg-paper pt-2 pb-4">
        <Button
          variant="primary"
          pending={pending}
          onClick={() => onChoose(withChoices(merge, theirs, chosen))}
        >
          {clashes.length === 0 ? 'Save both' : 'Save this choice'}
        </Button>
        <Button onClick={onTakeTheirs}>{names.leave}</Button>
      </div>
    </section>
  )
}

type SideProps = { name: string; whose: string; checked: boolean; onPick: () => void; children: ReactNode }

function Side({ name, whose, checked, onPick, children }: SideProps) {
  return (
    <label className="flex min-w-0 items-start gap-2">
      <input type="radio" name={`conflict-${name}`} className="mt-1.5" checked={checked} onChange={onPick} />
      <span className="min-w-0">
        <span className="text-sm text-soft">{whose}</span>
        <br />
        {children}
      </span>
    </label>
  )
}

type ValuesProps<Field> = {
  clash: readonly Field[]
  labelOf: (field: Field) => string
  wordsOf: (field: Field) => ReactNode
}

/** One side of what is chosen; several fields that are chosen together have their names. */
function Values<Field>({ clash, labelOf, wordsOf }: ValuesProps<Field>) {
  const [first] = clash
  if (first !== undefined && clash.length === 1) return wordsOf(first)
  return clash.map((field) => (
    <span key={String(field)} className="block">
      <span className="text-sm text-soft">{labelOf(field)}: </span>
      {wordsOf(field)}
    </span>
  ))
}

type TakenProps<Field> = { title: string; fields: readonly Field[]; children: (field: Field) => ReactNode }

function Taken<Field>({ title, fields, children }: TakenProps<Field>) {
  if (fields.length === 0) return null
  return (
    <div className="border-t border-rule pt-2 text-sm">
      <p className="text-soft">{title}</p>
      <ul>
        {fields.map((field) => (
          <li key={String(field)}>{children(field)}</li>
        ))}
      </ul>
    </div>
  )
}
