'use client'

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '@/lib/anchoring/model'
import { type Bearing, type AnnotationFields as Fields, VOICES } from '@/lib/annotation/model'
import { pressTarget } from '@/lib/annotation/press-target'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import { wayIn } from '@/lib/statement/lifecycle'
import type { StatementOption } from '@/lib/statement/model'
import type { AdderCommand } from './adder-keys'
import { voiceAfter } from './adder-source.client'
import { standingOf } from './adder-statements.client'
import { rowsOf } from './adder-targets.client'
import { type Destination, isReady, NOWHERE, targetsWith } from './destination'
import { keepDraft, keptDraft } from './kept-draft'
import { orderStatements } from './order-statements'
import { shiftInto } from './shift-into'
import { startOfStatement } from './start-of-statement'
import type { PassageDraft, RefusedPassage } from './store'
import { useAdderKeyNames } from './use-key-names.client'
import { useRefusal } from './use-refusal.client'
import { useStatementsAbout } from './use-statements-about.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

type Given = {
  readonly spans: readonly Span[]
  readonly words: readonly string[]
  /** It opens with this one of what is offered chosen. */
  readonly pick: number | null
  /** What was typed before is here again. */
  readonly kept: Fields | null
  readonly initial: Fields
  readonly offered: readonly RankedTarget[]
  /** The targets of the suggestion that is corrected; empty when none is. */
  readonly suggested: readonly string[]
  readonly refused: RefusedPassage | null
  readonly onTouch: () => void
  readonly onSave: (passage: PassageDraft) => void
  readonly onAddAnother: () => void
  readonly onTakeOut: (at: number) => void
}

const REJECTS =
  'It is about nothing yet: saved so, it rejects the suggestion. Save once more for that, or choose what it is about.'
const NO_TARGET = 'Choose what it is about first: 1 to 9.'

export type AdderBox = ReturnType<typeof useAdderForm>

/** What has been said in the box for a new annotation, and what its keys and buttons do. */
export function useAdderForm(form: RefObject<HTMLFormElement | null>, given: Given) {
  const {
    spans,
    words,
    pick,
    kept,
    initial,
    offered,
    suggested,
    refused,
    onTouch,
    onSave,
    onAddAnother,
    onTakeOut,
  } = given
  const setting = useSetting()
  const store = useWorkspaceStore()
  const keyNames = useAdderKeyNames()
  const starts = keyNames('adder-statement')
  const finds = keyNames('adder-find')
  const noStatement = `There is no statement yet${starts ? `: ${starts[0]} starts one` : ''}.`
  const { version, choices } = setting
  const [typed, setTyped] = useState<Fields | null>(kept)
  const [destination, setDestination] = useState<Destination>(() => destinationOf(given, version.id))
  const [marked, setMarked] = useState<string | null>(() => kept?.targets.at(-1) ?? null)
  const [chosen, choose] = useState<string | null>(() => statementIn(refused))
  const [awaited, setAwaited] = useState<Bearing | null>(null)
  const [full, setFull] = useState(destination.kind === 'draft')
  const [noting, setNoting] = useState(initial.note !== '')
  const [ruled, setRuled] = useState(false)
  const fields = typed ?? initial
  const [settled, setSettled] = useState(false)
  const [warned, setWarned] = useState(false)
  const rows = rowsOf(offered, [...suggested, ...fields.targets])
  const { about, again } = useStatementsAbout(rows.map(({ id }) => id))
  const known = marked ? about(marked) : []
  const statements = useMemo(
    () => (typeof known === 'string' ? [] : orderStatements(known, words.join(' '))),
    [known, words],
  )
  const statement = statements.find(({ statementId }) => statementId === chosen) ?? statements[0] ?? null

  const refusal = useRefusal(form, destination)
  const change = (changed: Partial<Fields>) => {
    refusal.calm()
    setTyped({ ...fields, ...changed })
    onTouch()
  }
  const aim = (next: Destination) => {
    refusal.calm()
    setDestination(next)
    onTouch()
  }
  const save = (to: Destination = destination, targets = fields.targets) => {
    const about = targetsWith(to, targets, choices.subjects)
    const rejects = suggested.length > 0 && about.length === 0
    if (rejects && !warned) {
      setWarned(true)
      refusal.say(REJECTS)
    } else if (isReady(to)) onSave({ spans, fields: { ...fields, targets: about }, destination: to })
    else refusal.mark()
  }
  const attach = (to: StatementOption, bearing: Bearing) => {
    if (wayIn(to, bearing === 'supports') === 'not-yours') refusal.say(`It is a ${standingOf(to)}.`)
    else save({ kind: 'draft', draft: to, bearing })
  }
  const pressed = (id: string) => pressTarget({ targets: fields.targets, suggested, settled }, id)
  const toggle = (id: string) => {
    const targets = pressed(id)
    change({ targets })
    setSettled(true)
    setMarked(targets.includes(id) ? id : (targets.at(-1) ?? null))
    choose(null)
  }
  /** Saves at once, with this one. */
  const saveOn = (id: string) => save(NOWHERE, fields.targets.includes(id) ? fields.targets : pressed(id))
  const found = (id: string) => {
    if (!fields.targets.includes(id)) toggle(id)
    focusIn(form, `[data-target="${id}"]`)
  }
  const begin = () => {
    const home = choices.subjects.find(({ id }) => id === marked)
    const start = startOfStatement(fields, home?.kind ?? '', setting)
    // Drawn and focused before the next key arrives, which belongs to the field already.
    flushSync(() => aim({ kind: 'new', subjectId: marked ?? '', wording: '', bearing: 'supports', start }))
    focusNow(form, '[data-wording]')
  }
  const note = () => {
    flushSync(() => setNoting(true))
    focusNow(form, '[data-note]')
    onTouch()
  }
  const press = (bearing: Bearing) => {
    if (known === 'loading') setAwaited(bearing)
    else if (statement) attach(statement, bearing)
    else refusal.say(marked ? noStatement : NO_TARGET)
  }
  const nextVoice = () => {
    const voice = voiceAfter(fields.voice)
    change({ voice })
    store.getState().hear(`Voice: ${VOICES[voice]}.`)
  }
  const lookUp = () => (marked ? setRuled(true) : refusal.say(NO_TARGET))
  const step = (by: 1 | -1) => {
    const next = statements[(statement ? statements.indexOf(statement) : -1) + by]
    if (next) choose(next.statementId)
    return statements.length > 0
  }
  const digit = (at: number) => {
    const row = rows[at]
    if (row) {
      const takes = fields.targets.includes(row.id) && !pressed(row.id).includes(row.id)
      // Enter then saves what was chosen, and not what had the focus before.
      flushSync(() => toggle(row.id))
      const at = takes ? form.current : form.current?.querySelector<HTMLElement>(`[data-target="${row.id}"]`)
      at?.focus({ preventScroll: true })
      if (at !== form.current) scrollWithin(at)
    } else refusal.say(`No subject has this number${finds ? `: ${finds[0]} finds others` : ''}.`)
  }
  /** The focus goes to what stands in its place, and Delete takes that out as well. */
  const takeOut = (at: number) => {
    flushSync(() => onTakeOut(at))
    const left = form.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? []
    const next = left[Math.min(at, left.length - 1)] ?? form.current
    next?.focus({ preventScroll: true })
  }
  const focusedPassage = () => {
    const at = (document.activeElement as HTMLElement | null)?.dataset.passage
    return at === undefined ? spans.length - 1 : Number(at)
  }
  /** False where the press means nothing here. */
  const act = (command: AdderCommand): boolean => {
    refusal.calm()
    if (ruled) {
      if (command.do === 'rule') setRuled(false)
      return true
    }
    if (command.do === 'without') {
      if (spans.length > 1) takeOut(focusedPassage())
      return spans.length > 1
    }
    if (command.do === 'another') {
      onAddAnother()
      return true
    }
    if (full && command.do !== 'more') return false
    if (command.do === 'down' || command.do === 'up') return step(command.do === 'down' ? 1 : -1)
    if (command.do === 'target') digit(command.at)
    else if (command.do === 'attach') press(command.bearing)
    else if (command.do === 'new') begin()
    else if (command.do === 'note') note()
    else if (command.do === 'voice') nextVoice()
    else if (command.do === 'find') focusIn(form, '[data-find] input')
    else if (command.do === 'rule') lookUp()
    else if (command.do === 'more') setFull(!full)
    return true
  }

  const picked = useRef<number | null>(null)
  useEffect(() => {
    if (pick === null || picked.current === pick) return
    picked.current = pick
    digit(pick)
  })

  useEffect(() => {
    if (!typed && destination.kind === 'none') return
    keepDraft(version.id, 'new', { spans, fields: typed ?? initial, rowVersion: 0, destination })
  }, [typed, initial, spans, version.id, destination])
  // The sign was pressed before the statements were there.
  useEffect(() => {
    if (!awaited || known === 'loading') return
    setAwaited(null)
    if (statement) attach(statement, awaited)
    else refusal.say(noStatement)
  })
  return {
    ...{
      fields,
      typed,
      destination,
      marked,
      known,
      statements,
      statement,
      full,
      noting,
      ruled,
      rows,
      refusal,
    },
    ...{
      change,
      aim,
      save,
      saveOn,
      attach,
      toggle,
      found,
      begin,
      note,
      act,
      again,
      mark: choose,
      setFull,
      lookUp,
      setRuled,
      takeOut,
    },
  }
}

/** Lines enough for a subject and one of its statements; CSS pixels. */
const LITTLE = 240

/** Brings it into view within the part of the box that is scrolled, and nothing else of the page. */
function scrollWithin(element: HTMLElement | null | undefined): void {
  const part = element?.parentElement?.closest('[data-scrolled]')
  if (!element || !part) return
  const [its, seen] = [element.getBoundingClientRect(), part.getBoundingClientRect()]
  // With little room it begins the part, so that what is listed under it is seen as well.
  part.scrollTop += seen.height < LITTLE ? its.top - seen.top : -shiftInto(its, seen)
}

/** Once it has been drawn. */
export function focusIn(form: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => focusNow(form, selector))
}

export function focusNow(form: RefObject<HTMLElement | null>, selector: string): void {
  form.current?.querySelector<HTMLElement>(selector)?.focus()
}

/** What was refused is chosen anew, as it stands by now; a sentence that was begun stays as it was typed. */
function destinationOf({ refused, kept }: Given, versionId: string): Destination {
  if (refused) return refused.destination.kind === 'new' ? refused.destination : NOWHERE
  const before = kept && keptDraft(versionId, 'new')?.destination
  return before ?? NOWHERE
}

function statementIn(refused: RefusedPassage | null): string | null {
  return refused?.destination.kind === 'draft' ? (refused.destination.draft?.statementId ?? null) : null
}
