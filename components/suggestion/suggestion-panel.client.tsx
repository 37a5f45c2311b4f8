'use client'

import type { Ref } from 'react'
import { KeyOf } from '@/components/annotation/key-of.client'
import { useSetting } from '@/components/annotation/workspace-context.client'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { guessVoice } from '@/lib/annotation/guess-voice'
import { VOICES } from '@/lib/annotation/model'
import { RULES, type SuggestionView } from '@/lib/suggestion/model'
import type { SuggestedPassage } from '@/lib/suggestion/passages'
import { recordWords } from '@/lib/suggestion/records'
import styles from './suggestion-panel.module.css'
import { useSuggestionStore, useSuggestions } from './suggestion-store.client'
import { targetWords } from './words'

type Props = {
  ref: Ref<HTMLElement>
  /** Null when nothing is open. */
  passage: SuggestedPassage | null
  place: number
  count: number
  onAccept: (() => void) | undefined
  onCorrect: (() => void) | undefined
  onReject: (() => void) | undefined
  onNext: () => void
  onPrevious: () => void
  onLookAgain: () => Promise<boolean>
  onClose: () => void
}

/** One suggested passage: what it may concern and why, and what a person can say to it. */
export function SuggestionPanel({ ref, passage, place, count, onLookAgain, onClose, ...on }: Props) {
  return (
    <section
      ref={ref}
      aria-label="Suggestions"
      className={`${styles.panel} order-last mb-1 w-full border border-edge bg-raised p-3`}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled is reached by keyboard */}
      <section className={styles.said} tabIndex={0} aria-label="What is suggested">
        <h2 className="text-sm font-semibold" aria-live="polite">
          {passage ? `Suggestion ${place} of ${count}` : 'Nothing is open'}
        </h2>
        {passage && <Passage passage={passage} />}
      </section>
      <div className={styles.deeds}>
        {passage && (
          <div>
            <Button variant="primary" onClick={on.onAccept} disabled={!on.onAccept}>
              Accept <KeyOf command="accept-suggestion" />
            </Button>
            <Button onClick={on.onCorrect} disabled={!on.onCorrect}>
              Correct <KeyOf command="correct-suggestion" />
            </Button>
            <Button onClick={on.onReject} disabled={!on.onReject}>
              Reject <KeyOf command="reject-suggestion" />
            </Button>
          </div>
        )}
        <div>
          <Button onClick={on.onPrevious} disabled={place < 2}>
            Previous <KeyOf command="previous-suggestion" />
          </Button>
          <Button onClick={on.onNext} disabled={place >= count}>
            Next <KeyOf command="next-suggestion" />
          </Button>
        </div>
        <div>
          <LookAgain look={onLookAgain} />
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
    </section>
  )
}

function LookAgain({ look }: { look: () => Promise<boolean> }) {
  const { run, pending } = useAction(async (_: null) => ({ ok: true as const, value: await look() }))
  return (
    <Button pending={pending} onClick={() => void run(null)}>
      Look through the text again
    </Button>
  )
}

function Passage({ passage: { spans, suggestions } }: { passage: SuggestedPassage }) {
  const { version, blocks } = useSetting()
  const voice = guessVoice(version.text, blocks, spans)
  return (
    <>
      <blockquote className="reading mt-1 line-clamp-2">
        {spans.map(({ start, end }) => version.text.slice(start, end)).join(' … ')}
      </blockquote>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {suggestions.map((one) => (
          <Target key={one.id} suggestion={one} only={suggestions.length === 1} />
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">Voice, guessed: {VOICES[voice]}.</p>
    </>
  )
}

/** One thing the passage may concern. Of several each can be taken off, and is rejected when the rest is accepted. */
function Target({ suggestion, only }: { suggestion: SuggestionView; only: boolean }) {
  const store = useSuggestionStore()
  const off = useSuggestions((state) => state.off)
  const records = useSuggestions((state) => state.records)
  const { id, target, reasons } = suggestion
  const isOff = off.has(id)
  const toggle = () => {
    const next = new Set(off)
    if (!next.delete(id)) next.add(id)
    store.setState({ off: next })
  }
  return (
    <li className="flex flex-wrap items-baseline gap-x-2">
      <span className={isOff ? 'text-soft line-through' : 'font-semibold'}>{targetWords(target)}</span>
      {!only && (
        <button type="button" aria-pressed={isOff} className="underline underline-offset-4" onClick={toggle}>
          {isOff ? 'put back' : 'take off'}
          <span className="spoken"> {targetWords(target)}</span>
        </button>
      )}
      {reasons.map(({ rule, words }) => (
        <span key={rule} className="basis-full">
          {words}{' '}
          <span className="text-soft">
            By {RULES[rule]}: {recordWords(records[rule])}.
          </span>
        </span>
      ))}
    </li>
  )
}
