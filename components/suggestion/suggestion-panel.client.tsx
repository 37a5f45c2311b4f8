'use client'

import { Fragment, type Ref, useMemo } from 'react'
import { CautionedWords } from '@/components/annotation/cautioned-words.client'
import type { Hearing } from '@/components/annotation/command-places'
import { KeyOf } from '@/components/annotation/key-of.client'
import { WIDE } from '@/components/annotation/reveal'
import { useGuess } from '@/components/annotation/use-guess.client'
import { useMedia } from '@/components/annotation/use-signal.client'
import { useSetting, useWorkspace } from '@/components/annotation/workspace-context.client'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { VOICES } from '@/lib/annotation/model'
import { RULES, type SuggestionView } from '@/lib/suggestion/model'
import type { SuggestedPassage } from '@/lib/suggestion/passages'
import { recordWords } from '@/lib/suggestion/records'
import type { Span } from '@/lib/text/span'
import styles from './suggestion-panel.module.css'
import { useSuggestionStore, useSuggestions } from './suggestion-store.client'
import { targetWords } from './words'

type Props = {
  ref: Ref<HTMLDivElement>
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

/**
 * One suggested passage: whose words they are taken to be, what they may concern and why, and what a person can say to
 * it. What is accepted is all in view: beside a margin the panel lies over the text and is as high as that takes, elsewhere
 * it lies at the foot of the window, and what has no room is scrolled.
 */
export function SuggestionPanel({ ref, passage, place, count, onLookAgain, onClose, ...on }: Props) {
  const wide = useMedia(WIDE)
  const look = <LookAgain look={onLookAgain} />
  return (
    <section
      aria-label="Suggestions"
      data-hears={'suggestions' satisfies Hearing}
      className={`${styles.place} order-last mb-1 w-full`}
    >
      <div ref={ref} className={`${styles.panel} border border-edge bg-raised p-3`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled is reached by keyboard */}
        <section className={styles.said} tabIndex={0} aria-label="What is suggested">
          {passage ? (
            <>
              <div>
                <h2 className="text-sm font-semibold">
                  Suggestion {place} of {count}
                </h2>
                <Passage passage={passage} />
              </div>
              <ul className="flex flex-col gap-1.5 text-sm">
                {passage.suggestions.map((one) => (
                  <Target key={one.id} suggestion={one} only={passage.suggestions.length === 1} />
                ))}
              </ul>
              {!wide && look}
            </>
          ) : (
            <h2 className="text-sm font-semibold">Nothing is open</h2>
          )}
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
            {(wide || !passage) && look}
            <Button onClick={onClose}>Close</Button>
          </div>
        </div>
      </div>
    </section>
  )
}

function LookAgain({ look }: { look: () => Promise<boolean> }) {
  const { run, pending } = useAction(async (_: null) => ({ ok: true as const, value: await look() }))
  return (
    <Button className="justify-self-start" pending={pending} onClick={() => void run(null)}>
      Look through the text again
    </Button>
  )
}

/** The words, and whose they are taken to be; an annotation that stands on them keeps what it says of that. */
function Passage({ passage: { spans } }: { passage: SuggestedPassage }) {
  const isMarked = useWorkspace(({ annotations }) => annotations.some((one) => isSame(one.spans, spans)))
  return (
    <>
      <blockquote className="reading mt-1 line-clamp-6 leading-snug">
        {spans.map((span, index) => (
          <Fragment key={span.start}>
            {index > 0 && ' … '}
            <CautionedWords {...span} />
          </Fragment>
        ))}
      </blockquote>
      {isMarked ? (
        <p className="mt-1 text-sm text-soft">
          An annotation of these words stands. It gets what they concern; its voice and speaker stay.
        </p>
      ) : (
        <Source spans={spans} />
      )}
    </>
  )
}

const isSame = (one: readonly Span[], other: readonly Span[]) =>
  one.length === other.length &&
  one.every(({ start, end }, at) => start === other[at]?.start && end === other[at]?.end)

/** Whose words an annotation will say they are, and what that is guessed from. */
function Source({ spans }: Pick<SuggestedPassage, 'spans'>) {
  const guessOf = useGuess()
  const { choices } = useSetting()
  const { guess, fields } = useMemo(() => guessOf(spans), [guessOf, spans])
  const listed = choices.subjects.find(({ id }) => id === fields.speakerId)?.title
  const origin = choices.origins.find(({ id }) => id === fields.originId)?.name
  return (
    <p className="mt-1 text-sm">
      <span className="text-soft">Voice: </span>
      {VOICES[fields.voice]}
      <span className="text-soft">, speaker: </span>
      {listed ?? (fields.speakerDescription || '—')}
      {fields.chain && `, ${fields.chain}`}
      {origin && (
        <>
          <span className="text-soft">, origin: </span>
          {origin}
        </>
      )}
      <span className="text-soft">. Guessed from: {guess.why.join(', ')}.</span>
    </p>
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
