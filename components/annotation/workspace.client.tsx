'use client'

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import type { AnnotationView } from '@/lib/annotation/model'
import { Adder, type Saved } from './adder.client'
import type { Choices } from './annotation-fields.client'
import { AnnotationMargin } from './annotation-margin.client'
import { AnnotationSlot, type SlotMode } from './annotation-slot.client'
import { ArticleColumn, SpokenHelp } from './article-column.client'
import type { Destination } from './destination'
import { FindQuote } from './find-quote.client'
import { keptDraft } from './kept-draft'
import { paintedBy } from './painted-by'
import { hasMargin, offsetUnder, reveal } from './reveal'
import { useAdder } from './use-adder.client'
import { useHighlights } from './use-highlights.client'
import { useSentenceSteps } from './use-sentence-steps.client'
import { useLayoutSignal } from './use-signal.client'
import { useStanding } from './use-standing.client'
import { useStatus } from './use-status.client'
import { useTextSelection } from './use-text-selection.client'
import styles from './workspace.module.css'
import { WorkspaceBar } from './workspace-bar.client'
import { commandOf, type WorkspaceCommand } from './workspace-keys'

type Props = {
  /** Of the article. */
  slug: string
  version: { readonly id: string; readonly text: string }
  blocks: readonly PassageBlock[]
  annotations: readonly AnnotationView[]
  choices: Choices
  defaultOriginId: string | null
  leftToQuote: string
  /** The text, drawn by the server. */
  children: ReactNode
}

type OpenForm = { readonly mode: Exclude<SlotMode, 'card'>; readonly id: string } | null
type Found = { readonly matches: readonly Span[]; readonly at: Span | null }
const NOTHING_FOUND: Found = { matches: [], at: null }

/** The article in its column, annotations in its margin, and everything that can be done with either. */
export function Workspace({
  slug,
  version,
  blocks,
  annotations,
  choices,
  defaultOriginId,
  leftToQuote,
  children,
}: Props) {
  const text = useRef<HTMLElement>(null)
  const signal = useLayoutSignal(text)
  const { status, say, warn, undoLast } = useStatus()
  const { removeStanding, putBack, removeCreated } = useStanding({ say, warn })
  const { adder, tell, openFor, firstFields } = useAdder(version.text, blocks, warn)
  const steps = useSentenceSteps(text, version.text, blocks)
  const [form, setForm] = useState<OpenForm>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [finding, setFinding] = useState(false)
  const [found, setFound] = useState(NOTHING_FOUND)
  const active = annotations.find(({ id }) => id === activeId) ?? null

  const show = (start: number | undefined) => {
    if (start !== undefined && text.current) reveal(text.current, start)
  }
  useTextSelection(text, (spans) => {
    if (form) return
    if (spans.length === 0) tell({ type: 'let-go' })
    else openFor(spans, false)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens; later all that is kept is on the screen
  useEffect(() => {
    const kept = keptDraft(version.id, 'new')
    const edited = annotations.find(({ id }) => keptDraft(version.id, id))
    if (kept && kept.spans.length > 0) tell({ type: 'restored', spans: kept.spans, fields: kept.fields })
    if (edited) setForm({ mode: 'edit', id: edited.id })
    const named = annotations.find(({ publicId }) => location.hash === `#annotation-${publicId}`)
    if (named) activate(named, 'passage')
    if (kept || edited) say('What you typed before and did not save is here again.')
  }, [version.id])

  const painted = useMemo(
    () =>
      paintedBy(annotations, {
        active,
        adder: adder?.spans ?? [],
        step: steps.chosen,
        found: found.matches,
        at: found.at,
      }),
    [annotations, active, adder?.spans, steps.chosen, found],
  )
  const boxes = useHighlights(text, painted, signal)

  const backToText = () => text.current?.focus({ preventScroll: true })
  const activate = (annotation: AnnotationView, where: 'passage' | 'card' | 'here') => {
    setActiveId(annotation.id)
    if (where === 'passage') show(annotation.spans[0]?.start)
    if (where === 'card')
      requestAnimationFrame(() => cardOf(annotation)?.scrollIntoView({ block: 'nearest' }))
  }
  const showFound = useCallback((matches: readonly Span[], at: Span | null) => {
    setFound({ matches, at })
    if (at && text.current) reveal(text.current, at.start)
  }, [])
  const closeFinder = () => {
    setFinding(false)
    setFound(NOTHING_FOUND)
    backToText()
  }
  const closeForm = () => {
    setForm(null)
    backToText()
  }
  const closeAdder = () => {
    tell({ type: 'closed' })
    steps.letGo()
    document.getSelection()?.removeAllRanges()
    backToText()
  }
  const created = ({ id, rowVersion }: Saved, after: Destination['kind'] | 'not-reached') => {
    show(adder?.spans[0]?.start)
    closeAdder()
    setActiveId(id)
    if (after === 'not-reached')
      warn('The annotation is saved, but it could not be attached. Try “Attach” on its card.')
    else if (after === 'none') say('Annotation saved.', () => removeCreated({ id, rowVersion }))
    else
      say(
        after === 'new'
          ? 'Annotation saved, and a statement started with it.'
          : 'Annotation saved and attached.',
      )
  }
  const remove = (annotation: AnnotationView) => {
    backToText()
    void removeStanding(annotation)
  }
  const annotate = () => {
    if (adder && !adder.adding) tell({ type: 'selected', spans: adder.spans, takeFocus: true })
    else if (steps.chosen) {
      openFor([steps.chosen], true)
      show(steps.chosen.start)
    } else say('Select some words first: j and k move through the sentences.')
  }
  const walk = (by: 1 | -1) => {
    const at = annotations.findIndex(({ id }) => id === activeId)
    const next = annotations[at < 0 && by < 0 ? annotations.length - 1 : at + by]
    if (next) activate(next, 'passage')
    else say(annotations.length === 0 ? 'There are no annotations yet.' : 'There are no more annotations.')
  }
  const onActive = (act: (annotation: AnnotationView) => void) => () =>
    active ? act(active) : say('Choose an annotation first: n and p walk through them.')

  const commands: Readonly<Record<WorkspaceCommand, () => void>> = {
    'next-sentence': () => steps.move('down'),
    'previous-sentence': () => steps.move('up'),
    'grow-down': () => steps.move('grow-down'),
    'grow-up': () => steps.move('grow-up'),
    annotate,
    find: () => setFinding(true),
    'next-annotation': () => walk(1),
    'previous-annotation': () => walk(-1),
    edit: onActive(({ id }) => setForm({ mode: 'edit', id })),
    attach: onActive(({ id }) => setForm({ mode: 'attach', id })),
    delete: onActive(remove),
    undo: () => void undoLast(),
    'let-go': closeAdder,
  }
  const press = (event: KeyboardEvent) => {
    const command = commandOf(event, text.current)
    if (!command) return
    event.preventDefault()
    commands[command]()
  }
  const pressOnText = ({ clientX, clientY }: MouseEvent) => {
    if (!document.getSelection()?.isCollapsed || !text.current) return
    const offset = offsetUnder(text.current, clientX, clientY)
    if (offset === null) return
    const here = annotations.filter(({ spans }) =>
      spans.some(({ start, end }) => start <= offset && offset < end),
    )
    // Pressed again, the next of several that lie over each other.
    const next = here[(here.findIndex(({ id }) => id === activeId) + 1) % here.length]
    if (next) activate(next, 'card')
  }

  const wordsOf = ({ start, end }: Span) => version.text.slice(start, end)
  const nameOf = (id: string) =>
    choices.subjects.find((one) => one.id === id)?.title ??
    choices.origins.find((one) => one.id === id)?.name ??
    id
  const slotFor = (annotation: AnnotationView) => (
    <AnnotationSlot
      key={annotation.id}
      annotation={annotation}
      slug={slug}
      mode={form?.id === annotation.id ? form.mode : 'card'}
      active={annotation.id === activeId}
      versionId={version.id}
      choices={choices}
      nameOf={nameOf}
      onMode={(mode) => (mode === 'card' ? closeForm() : setForm({ mode, id: annotation.id }))}
      onActivate={() => annotation.id !== activeId && activate(annotation, hasMargin() ? 'passage' : 'here')}
      onShow={() => activate(annotation, 'passage')}
      onDelete={() => remove(annotation)}
      onEdited={({ id, rowVersion }, before) => {
        closeForm()
        say('Changes saved.', () => putBack({ id, rowVersion }, before))
      }}
      onAttached={(words) => {
        closeForm()
        say(words)
      }}
    />
  )
  const adderForm = adder && (
    <Adder
      versionId={version.id}
      spans={adder.spans}
      words={adder.spans.map(wordsOf)}
      initial={firstFields(adder, defaultOriginId)}
      restored={adder.kept !== null}
      choices={choices}
      leftToQuote={leftToQuote}
      other={adder.other !== null}
      adding={adder.adding}
      focusTurns={adder.focusTurns}
      onUncover={() => show(adder.spans[0]?.start)}
      onTouch={() => tell({ type: 'touched' })}
      onUseOther={(how) => tell({ type: 'use-other', how })}
      onAddAnother={() => {
        tell({ type: 'add-another' })
        say('Select the next passage; by keyboard with j and k, then Enter.')
        backToText()
      }}
      onClose={closeAdder}
      onSaved={created}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in the text or on a card arrive here
    <div onKeyDown={press}>
      <WorkspaceBar status={status} onFind={() => setFinding(true)}>
        {finding && (
          <FindQuote
            text={version.text}
            onFound={showFound}
            onAnnotate={(span) => openFor([span], true)}
            onClose={closeFinder}
          />
        )}
      </WorkspaceBar>
      <div className={styles.layout}>
        <ArticleColumn ref={text} boxes={boxes} onPress={pressOnText}>
          {children}
        </ArticleColumn>
        <AnnotationMargin
          text={text}
          signal={signal}
          annotations={annotations}
          slotFor={slotFor}
          adder={adder && { start: adder.spans[0]?.start ?? 0, node: adderForm }}
          fixed={form?.id ?? activeId}
        />
      </div>
      <SpokenHelp sentence={steps.chosen ? wordsOf(steps.chosen) : ''} />
    </div>
  )
}

const cardOf = ({ publicId }: AnnotationView) => document.getElementById(`annotation-${publicId}`)
