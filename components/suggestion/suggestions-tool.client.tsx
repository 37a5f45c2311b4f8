'use client'

import { useEffect, useRef } from 'react'
import type { Hearing } from '@/components/annotation/command-places'
import { Foot } from '@/components/annotation/foot.client'
import { KeyOf } from '@/components/annotation/key-of.client'
import { firstInView, hasMargin } from '@/components/annotation/reveal'
import { useGoTo } from '@/components/annotation/use-go-to.client'
import { useGuess } from '@/components/annotation/use-guess.client'
import {
  useCommands,
  useSetting,
  useText,
  useWorkspace,
  useWorkspaceStore,
} from '@/components/annotation/workspace-context.client'
import { Button } from '@/components/ui/button'
import { heardPassage } from '@/lib/annotation/cautioned-pieces'
import type { SuggestedPassage } from '@/lib/suggestion/passages'
import { heardSuggestion } from './heard-suggestion'
import { SuggestionPanel } from './suggestion-panel.client'
import { useOpenPassages, useSuggestionStore, useSuggestions } from './suggestion-store.client'
import { useCorrecting } from './use-correcting.client'
import { useDeciding } from './use-deciding.client'
import { useInSight } from './use-in-sight.client'
import { useSuggestionMarks } from './use-suggestion-marks.client'

/** Going through what is suggested, in text order: a button that says how many, and one passage at a time while it is open. */
export function SuggestionsTool() {
  const { version } = useSetting()
  // Of an older text nothing can be made.
  return version.current ? <CurrentSuggestions /> : null
}

function CurrentSuggestions() {
  const workspace = useWorkspaceStore()
  const store = useSuggestionStore()
  const go = useGoTo()
  const text = useText()
  const passages = useOpenPassages()
  const at = useSuggestions((state) => state.at)
  const off = useSuggestions((state) => state.off)
  const deciding = useDeciding()
  const correct = useCorrecting((ids, annotationId) => void deciding.corrected(ids, annotationId))
  const isOpen = at !== null
  // When the passage that was looked at was decided about, the one that takes its place is next.
  const index = Math.max(
    0,
    passages.findIndex(({ key }) => isAtOrBehind(key, at)),
  )
  const here = isOpen ? (passages[index] ?? null) : null
  useSuggestionMarks(passages, here)

  const look = (place: number) => {
    if (isOpen) workspace.getState().toFront('suggestions')
    const next = passages[place]
    if (!next) return workspace.getState().say(passages.length === 0 ? NONE : NO_MORE)
    store.setState({ at: next.key, off: new Set() })
  }
  /** The first passage that begins where somebody is in the text or behind it; without one, all of them lie before. */
  const ahead = () => {
    const from = workspace.getState().place?.start ?? (text.current ? firstInView(text.current) : 0)
    const first = passages.findIndex(({ spans }) => (spans[0]?.start ?? 0) >= from)
    return first < 0 ? passages.length : first
  }
  const isThere = () => here !== null && workspace.getState().place?.start === here.spans[0]?.start
  const panel = useRef<HTMLDivElement>(null)
  const sight = useInSight(panel, here)
  const { show } = sight
  const start = here?.spans[0]?.start
  useEffect(() => {
    if (start === undefined) return
    const { adder, caret, moveCaret, goneTo } = workspace.getState()
    // Whoever writes goes on writing.
    if (adder === null) show()
    if (caret) moveCaret({ anchor: start, head: start })
    goneTo({ start, end: start })
  }, [start, show, workspace])
  useHeard(here, index + 1, passages.length)
  const close = () => {
    store.setState({ at: null, off: new Set() })
    go.toText()
  }
  // Behind something else at the foot of a narrow screen, where it was it comes back.
  const isSeen = useWorkspace(({ foot }) => foot.at(-1) === 'suggestions')
  const begin = () => {
    if (isOpen) workspace.getState().toFront('suggestions')
    else store.setState({ at: FIRST, off: new Set() })
    show()
  }
  const onHere = (act: (passage: NonNullable<typeof here>) => void) => (here ? () => act(here) : undefined)
  const handlers = {
    'next-suggestion': () => look(isThere() ? index + 1 : ahead()),
    'previous-suggestion': () => look((isThere() ? index : ahead()) - 1),
    'accept-suggestion': onHere(
      sight.first((passage) => void deciding[isAllOff(passage, off) ? 'reject' : 'accept'](passage, off)),
    ),
    'correct-suggestion': onHere((passage) => correct(passage, off)),
    'reject-suggestion': onHere(sight.first((passage) => void deciding.reject(passage))),
  }
  useCommands(Object.fromEntries(Object.entries(handlers).filter(([, run]) => run !== undefined)))
  return (
    <>
      <Button
        aria-expanded={isOpen}
        data-hears={'suggestions' satisfies Hearing}
        onClick={() => (isOpen && (isSeen || hasMargin()) ? close() : begin())}
      >
        Suggestions ({passages.length}) <KeyOf command="next-suggestion" />
      </Button>
      {isOpen && (
        <Foot name="suggestions" occasion={at} tool>
          <SuggestionPanel
            ref={panel}
            passage={here}
            place={index + 1}
            count={passages.length}
            onAccept={handlers['accept-suggestion']}
            onCorrect={handlers['correct-suggestion']}
            onReject={handlers['reject-suggestion']}
            onNext={handlers['next-suggestion']}
            onPrevious={handlers['previous-suggestion']}
            onLookAgain={deciding.lookAgain}
            onClose={close}
          />
        </Foot>
      )}
    </>
  )
}

/** Says what is suggested here, once somebody comes to it. */
function useHeard(here: SuggestedPassage | null, place: number, count: number): void {
  const workspace = useWorkspaceStore()
  const { version, cautions } = useSetting()
  const guessOf = useGuess()
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it is another one, not when others are decided
  useEffect(() => {
    if (!here) return
    const { spans, suggestions } = here
    const words = spans.map((span) => heardPassage(version.text, span, cautions))
    const { voice } = guessOf(spans).fields
    const said = heardSuggestion({ words, place, count, voice, suggestions })
    // What was decided about the one before is said first, and silences what was heard.
    const turn = setTimeout(() => workspace.getState().hear(said))
    return () => clearTimeout(turn)
  }, [here?.key])
}

const NONE = 'Nothing is suggested that is not decided.'
const NO_MORE = 'There are no more suggestions in this direction.'
/** Before every passage. */
const FIRST = '0-0'

const isAllOff = ({ suggestions }: SuggestedPassage, off: ReadonlySet<string>) =>
  suggestions.every(({ id }) => off.has(id))

/** Keys of passages begin with the offset of their first word. */
const isAtOrBehind = (key: string, at: string | null) =>
  at === null || offsets(key) >= offsets(at) || key === at
const offsets = (key: string) => {
  const [start = '0', end = '0'] = key.split(',')[0]?.split('-') ?? []
  return Number(start) + Number(end) / 1e9
}
