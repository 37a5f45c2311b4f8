'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { Note } from '@/components/ui/note'
import { type EdgesEvent, type EdgesState, edgesAfter, passageOfEdges } from '@/lib/annotation/edges-state'
import type { AnnotationView, EvidenceUse } from '@/lib/annotation/model'
import type { Edge } from '@/lib/annotation/move-edge'
import { sameSpans } from '@/lib/annotation/standing-passage'
import type { PlacementTheirs } from '@/lib/placement/model'
import { dateAndTime } from '@/lib/text/date-and-time'
import { takenWords } from './passage-commands.client'
import { QuotedHere } from './quoted-here.client'
import { WIDE } from './reveal'
import { useChanges } from './use-changes.client'
import { useGoTo } from './use-go-to.client'
import { useMedia } from './use-signal.client'
import { useStayInView } from './use-stay-in-view.client'
import styles from './workspace.module.css'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

type Props = { annotation: AnnotationView; onClose: () => void }

const KEYS: Readonly<Record<string, EdgesEvent>> = {
  ArrowRight: { type: 'move', stride: 'word', by: 1 },
  ArrowLeft: { type: 'move', stride: 'word', by: -1 },
  'Shift+ArrowRight': { type: 'move', stride: 'sentence', by: 1 },
  'Shift+ArrowLeft': { type: 'move', stride: 'sentence', by: -1 },
  ArrowDown: { type: 'part', by: 1 },
  ArrowUp: { type: 'part', by: -1 },
  '[': { type: 'edge', edge: 'start' },
  ']': { type: 'edge', edge: 'end' },
  Delete: { type: 'without' },
}

/** Moves the ends of a passage and takes parts away, with the words as they would be. Nothing is kept before Enter. */
export function PassageForm({ annotation, onClose }: Props) {
  const { id, spans, seq, uses } = annotation
  const { version, blocks } = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const { make } = useChanges()
  const form = useRef<HTMLElement>(null)
  const [seen, setSeen] = useState({ seq, spans })
  const [pending, setPending] = useState(false)
  const [faster, setFaster] = useState<PlacementTheirs['newest']>(null)
  const [state, setState] = useState<EdgesState>(() => ({
    spans: spans.map(({ start, end }) => ({ start, end })),
    at: 0,
    edge: store.getState().form?.edge ?? 'end',
  }))
  const [said, setSaid] = useState(
    () => edgesAfter(state, { type: 'edge', edge: state.edge }, { text: version.text, blocks }).said,
  )
  const passage = passageOfEdges(state, { text: version.text, blocks })
  const words = passage.map(({ start, end }) => version.text.slice(start, end))
  const edge = state.spans[state.at]?.[state.edge] ?? 0

  useStayInView(form, useMedia(WIDE))
  useEffect(() => form.current?.focus({ preventScroll: true }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted when the passage is another one
  useEffect(() => store.getState().mark('found-here', passage), [store, state])
  useEffect(() => () => store.getState().mark('found-here', []), [store])

  const tell = (event: EdgesEvent) => {
    const next = edgesAfter(state, event, { text: version.text, blocks })
    setState(next.state)
    setSaid(next.said)
    if (next.state !== state) go.toOffset(next.state.spans[next.state.at]?.[next.state.edge] ?? edge)
  }
  const keep = async () => {
    if (pending || spans.length === 0) return
    if (sameSpans(passage, spans)) return onClose()
    setPending(true)
    const change = { kind: 'passage', id, before: spans, after: passage } as const
    const refused = await make(change, takenWords(words), true)
    setPending(false)
    if (!refused) return onClose()
    if (refused.reason === 'stale') setFaster((refused.details as PlacementTheirs).newest)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
    const key = event.key.startsWith('Arrow') && event.shiftKey ? `Shift+${event.key}` : event.key
    const told = KEYS[key]
    const onButton = event.target !== form.current
    if (told) tell(told)
    else if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && !onButton) void keep()
    else {
      // Single keys of the workspace rest while the passage is open.
      if (event.key !== '?') event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const overtaken = seq !== seen.seq
  return (
    <section
      ref={form}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the ends while it has the focus
      tabIndex={0}
      data-keeps-focus
      aria-label="Change the passage"
      aria-describedby={`keys-${id}`}
      className={`${styles.sheet} flex flex-col *:shrink-0 gap-3 border border-accent bg-paper p-4 shadow-sheet`}
      onKeyDown={press}
    >
      <h2 className="font-sans text-sm font-semibold">Change the passage</h2>
      <QuotedHere words={words} spans={passage} />
      <p role="status" className="min-h-5 text-sm">
        {said}
      </p>
      {overtaken && (
        <Overtaken
          theirs={annotation}
          faster={faster}
          onMine={() => setSeen({ seq, spans })}
          onTheirs={() => {
            setSeen({ seq, spans })
            setState({ spans: spans.map(({ start, end }) => ({ start, end })), at: 0, edge: state.edge })
          }}
        />
      )}
      <WhatStops uses={uses} />
      <EndButtons state={state} onTell={tell} />
      <p id={`keys-${id}`} className="text-xs leading-6 text-soft">
        <Key>[</Key> start <Key>]</Key> end · <Key>←</Key> <Key>→</Key> by word, with <Key>Shift</Key> by
        sentence
        {state.spans.length > 1 && (
          <>
            {' '}
            · <Key>↑</Key> <Key>↓</Key> other part · <Key>Delete</Key> leave it out
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" pending={pending} disabled={overtaken} onClick={() => void keep()}>
          Keep these words
        </Button>
        <Button onClick={onClose}>Leave it as it was</Button>
      </div>
    </section>
  )
}

function EndButtons({ state, onTell }: { state: EdgesState; onTell: (event: EdgesEvent) => void }) {
  const { spans, at, edge } = state
  const choose = (chosen: Edge) => onTell({ type: 'edge', edge: chosen })
  const move = (by: 1 | -1) => onTell({ type: 'move', stride: 'word', by })
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <fieldset aria-label="Which end moves" className="flex">
        {(['start', 'end'] as const).map((one) => (
          <Button
            key={one}
            aria-pressed={edge === one}
            className="aria-pressed:bg-ink aria-pressed:text-paper forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none"
            onClick={() => choose(one)}
          >
            {one === 'start' ? 'Start' : 'End'}
          </Button>
        ))}
      </fieldset>
      <Button aria-label="One word back" onClick={() => move(-1)}>
        ←
      </Button>
      <Button aria-label="One word on" onClick={() => move(1)}>
        →
      </Button>
      {spans.length > 1 && (
        <>
          <Button onClick={() => onTell({ type: 'part', by: 1 })}>
            Part {at + 1} of {spans.length}
          </Button>
          <Button onClick={() => onTell({ type: 'without' })}>Leave this part out</Button>
        </>
      )}
    </div>
  )
}

/** What no longer counts once other words stand; said before it happens. */
function WhatStops({ uses }: { uses: readonly EvidenceUse[] }) {
  const counts = (states: readonly EvidenceUse['state'][]) =>
    uses.filter(({ state }) => states.includes(state)).length
  const [signed, published] = [counts(['submitted', 'approved']), counts(['published'])]
  if (signed + published === 0) return null
  return (
    <Note tone="attention" title="Statements rest on these words.">
      {signed > 0 && (
        <p>
          {countOf(signed)} in review or approved: signatures and approvals given to the old words stop
          counting.
        </p>
      )}
      {published > 0 && (
        <p>{countOf(published)} published: readers keep the old words until its next wording is approved.</p>
      )}
      <p>Taken back, they count again.</p>
    </Note>
  )
}

const countOf = (count: number) => (count === 1 ? 'One is' : `${count} are`)

type OvertakenProps = {
  theirs: Pick<AnnotationView, 'words' | 'spans'>
  /** Who and when, where that is known. */
  faster: PlacementTheirs['newest']
  onMine: () => void
  onTheirs: () => void
}

function Overtaken({ theirs, faster, onMine, onTheirs }: OvertakenProps) {
  const who = faster?.by ?? 'Somebody else'
  const when = faster ? `, ${dateAndTime(new Date(faster.at))}` : ''
  return (
    <Note tone="attention" role="alert" title={`${who} changed this passage meanwhile${when}.`}>
      <p>Nothing of yours is saved yet. These words stand now:</p>
      <QuotedHere words={theirs.words} spans={theirs.spans} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onMine}>Go on with mine</Button>
        <Button onClick={onTheirs}>Begin from theirs</Button>
      </div>
    </Note>
  )
}
