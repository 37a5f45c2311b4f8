'use client'

import { type RefObject, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAction } from '@/components/form/use-action.client'
import { useOpenSuggestions } from '@/components/suggestion/suggestion-store.client'
import type { AnnotationView, Bearing } from '@/lib/annotation/model'
import type { RankedTarget } from '@/lib/annotation/rank-targets'
import { attachPassageAction } from '@/lib/newsroom/actions'
import { wayIn } from '@/lib/statement/lifecycle'
import type { StatementOption } from '@/lib/statement/model'
import type { AdderCommand } from './adder-keys'
import { offeredFor } from './adder-slot.client'
import { standingOf } from './adder-statements.client'
import type { Attached } from './attached-change'
import { type Destination, isReady, NOWHERE, toUse } from './destination'
import { orderStatements } from './order-statements'
import { startOfStatement } from './start-of-statement'
import { focusIn, focusNow } from './use-adder-form.client'
import { useRefusal } from './use-refusal.client'
import { useStatementsAbout } from './use-statements-about.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

/** As many as have a digit. */
const MOST_ROWS = 9

type OnAttached = (attached: Attached, destination: Destination) => void

/** Where an annotation that is there already can be attached, and what the keys and buttons of that form do. */
export function useAttachForm(
  form: RefObject<HTMLElement | null>,
  annotation: AnnotationView,
  onAttached: OnAttached,
) {
  const { id, fields, words } = annotation
  const setting = useSetting()
  const store = useWorkspaceStore()
  const action = useAction(attachPassageAction)
  const [destination, aim] = useState<Destination>(NOWHERE)
  const refusal = useRefusal(form, destination)
  const [besides, setBesides] = useState<readonly string[]>([])
  const [marked, setMarked] = useState<string | null>(fields.targets[0] ?? null)
  const [chosen, choose] = useState<string | null>(null)
  const [awaited, setAwaited] = useState<Bearing | null>(null)
  const [full, setFull] = useState(false)
  const [ruled, setRuled] = useState(false)
  const offered = useOffered(annotation, besides)
  const { about, again } = useStatementsAbout(offered.map((one) => one.id))
  const known = marked ? about(marked) : []
  const statements = useMemo(
    () => (typeof known === 'string' ? [] : orderStatements(known, words.join(' '))),
    [known, words],
  )
  const statement = statements.find(({ statementId }) => statementId === chosen) ?? statements[0] ?? null

  const send = async (to: Destination) => {
    const use = toUse(to)
    if (use.kind === 'none' || action.pending) return
    aim(to)
    const answer = await action.run({ annotationId: id, use })
    if (answer?.ok && answer.value) onAttached(answer.value, to)
    else if (marked) again(marked)
  }
  const save = () => {
    if (isReady(destination)) void send(destination)
    else refusal.mark()
  }
  const attach = (to: StatementOption, bearing: Bearing) => {
    if (wayIn(to, bearing === 'supports') === 'not-yours') refusal.say(`It is a ${standingOf(to)}.`)
    else void send({ kind: 'draft', draft: to, bearing })
  }
  const mark = (subjectId: string) => {
    refusal.calm()
    setMarked(subjectId)
    choose(null)
  }
  const found = (subjectId: string) => {
    if (!offered.some((one) => one.id === subjectId)) setBesides([...besides, subjectId])
    mark(subjectId)
    focusIn(form, `[data-target="${subjectId}"]`)
  }
  const begin = () => {
    const home = setting.choices.subjects.find((one) => one.id === marked)
    const start = startOfStatement(fields, home?.kind ?? '', setting)
    // Drawn and focused before the next key arrives, which belongs to the field already.
    flushSync(() => aim({ kind: 'new', subjectId: marked ?? '', wording: '', bearing: 'supports', start }))
    focusNow(form, '[data-wording]')
  }
  const press = (bearing: Bearing) => {
    if (known === 'loading') setAwaited(bearing)
    else if (statement) attach(statement, bearing)
    else refusal.say(marked ? NO_STATEMENT : NO_TARGET)
  }
  /** Between the statements about a subject and any draft by its words. */
  const widen = () => {
    setFull(!full)
    aim(full ? NOWHERE : { kind: 'draft', draft: null, bearing: 'supports' })
  }
  const step = (by: 1 | -1) => {
    const next = statements[(statement ? statements.indexOf(statement) : -1) + by]
    if (next) choose(next.statementId)
  }
  /** False where the press means nothing here. */
  const act = (command: AdderCommand): boolean => {
    if (store.getState().adder) return false
    refusal.calm()
    if (ruled) {
      if (command.do === 'rule') setRuled(false)
      return true
    }
    if (full && command.do !== 'more') return false
    if (command.do === 'target') {
      const row = offered[command.at]
      if (row) mark(row.id)
      else refusal.say('No subject has this number.')
    } else if (command.do === 'down' || command.do === 'up') step(command.do === 'down' ? 1 : -1)
    else if (command.do === 'attach') press(command.bearing)
    else if (command.do === 'new') begin()
    else if (command.do === 'find') focusIn(form, '[data-find] input')
    else if (command.do === 'rule') marked ? setRuled(true) : refusal.say(NO_TARGET)
    else if (command.do === 'more') widen()
    return true
  }
  // The sign was pressed before the statements were there.
  useEffect(() => {
    if (!awaited || known === 'loading') return
    setAwaited(null)
    if (statement) attach(statement, awaited)
    else refusal.say(NO_STATEMENT)
  })
  return {
    ...{ destination, marked, known, statements, statement, full, ruled, offered, again, refusal },
    ...{ aim, save, attach, mark, choose, found, begin, act, widen, setRuled },
    ...{ result: action.result, pending: action.pending },
  }
}

const NO_TARGET = 'Choose a subject first: 1 to 9.'
const NO_STATEMENT = 'There is no statement about it yet. Start one with this passage.'

/** What the annotation is about, what was looked for besides, and what its words are likely about. */
function useOffered(
  { fields: { targets }, spans }: AnnotationView,
  besides: readonly string[],
): readonly RankedTarget[] {
  const setting = useSetting()
  const suggested = useOpenSuggestions()
  // What is offered keeps its places while the form is open.
  const [likely] = useState(() => offeredFor(setting, spans, suggested))
  return useMemo(() => {
    const own = targets.map((id) => ({ id, why: ['what it is about'] }))
    const likelier = likely.filter(({ id }) => !targets.includes(id)).slice(0, MOST_ROWS - own.length)
    const shown = [...own, ...likelier]
    const more = besides.filter((id) => !shown.some((one) => one.id === id))
    return [...shown, ...more.map((id) => ({ id, why: [] }))]
  }, [targets, besides, likely])
}
