'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useKeyNames } from '@/components/annotation/use-key-names.client'
import { isNews } from '@/components/form/is-news'
import { useAction } from '@/components/form/use-action.client'
import { focusOn } from '@/components/ui/focus-on'
import { isUnderFinger } from '@/components/ui/is-under-finger'
import { deskPaths } from '@/lib/paths/desk'
import { decidePlacementAction } from '@/lib/placement/actions'
import type { SuspectPassage } from '@/lib/placement/model'
import { accepting, asksOnceMore, type Choice, chosenOf, firstChoice } from './choice'
import { type OpenText, SelectWords } from './select-words.client'
import { SuspectCard } from './suspect-card.client'
import { useSuspectKeys } from './use-suspect-keys.client'
import { currentNumber, SUSPECT_PROBLEMS } from './words'

type Props = {
  passage: SuspectPassage
  open: OpenText | null
  /** Something newer is on its way from the server. */
  busy: boolean
  /** What was said last. */
  said: string
  onSay: (words: string) => void
  onMove: (by: number) => void
  onOpenText: () => void
  onCloseText: () => void
  onDecided: (said: string) => void
  /** Somebody else decided meanwhile: what stands now is wanted. */
  onOvertaken: () => void
  onDecideAgain: () => void
  isFirst: boolean
  isLast: boolean
}

/** One passage with its keys: what is chosen, whether it is asked once more, and what came of a decision. */
export function OneSuspect({ passage, open, busy, onSay, onDecided, ...props }: Props) {
  const router = useRouter()
  const decide = useAction(decidePlacementAction)
  const [choice, setChoice] = useState<Choice | null>(() => firstChoice(passage))
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const isOpen = open !== null
  const card = useRef<HTMLDivElement>(null)
  const chosen = chosenOf(passage, choice)
  const say = (words: string) => {
    decide.clear()
    onSay(words)
  }
  const choose = (next: Choice) => {
    setChoice(next)
    setAsking(false)
  }
  const backToCard = () => {
    const article = card.current?.querySelector('article')
    if (article) focusOn(article)
  }

  const latestKeys = useRef<readonly string[] | null>(null)
  latestKeys.current = useKeyNames()('next-sentence', 'previous-sentence')
  const latestSay = useRef(onSay)
  latestSay.current = onSay
  useEffect(() => {
    if (isOpen) latestSay.current(textIsOpen(latestKeys.current))
  }, [isOpen])
  function closeText() {
    props.onCloseText()
    backToCard()
  }

  async function send(input: Parameters<typeof decidePlacementAction>[0], said: string) {
    if (busy) return say('One moment: the list is being renewed. Press once more then.')
    const answer = await decide.run(input)
    if (!answer) return
    setAsking(false)
    if (answer.ok) return onDecided(said)
    backToCard()
    // What takes the card away is said in the line that stays; what keeps it, at its buttons.
    onSay(answer.reason === 'no-such-annotation' ? (SUSPECT_PROBLEMS[answer.reason] ?? '') : '')
    if (isNews(answer)) props.onOvertaken()
  }
  function accept() {
    if (!chosen) return say(nothingChosen(passage))
    if (asksOnceMore(passage, chosen) && !asking) {
      setAsking(true)
      return say(
        'Something published rests on it. Press a once more to accept other words, Escape to leave it.',
      )
    }
    const words = shortened(chosen.words.join(' … '))
    void send(
      accepting(passage, chosen, note),
      chosen.sameWords
        ? `Confirmed: “${words}”. What was signed stands.`
        : `Other words accepted: “${words}”. The fit has to be signed anew.`,
    )
  }
  function gone() {
    if (passage.why === 'gone') return say('It is marked as gone already.')
    const { annotationId, seq, old } = passage
    void send(
      { annotationId, seq, decision: 'gone', note },
      `Marked as gone: “${shortened(old.words.join(' … '))}”. What rests on it stays listed until it rests on something else.`,
    )
  }
  function digit(number: number) {
    if (number > passage.candidates.length) return say(`There is no place ${number}.`)
    choose({ from: 'candidate', index: number - 1 })
    say(`Place ${number} is chosen. Press a to accept it.`)
  }
  function openText() {
    say('Opening the text.')
    props.onOpenText()
  }
  const workspace = (version: number) =>
    router.push(deskPaths.workspaceAt(passage.articleSlug, version, passage.publicId) as Route)
  useSuspectKeys(!isOpen, {
    accept,
    select: openText,
    gone,
    next: () => props.onMove(1),
    previous: () => props.onMove(-1),
    'open-marked': () => workspace(passage.old.number),
    'open-current': () => workspace(currentNumber(passage) ?? passage.old.number),
    again: props.onDecideAgain,
    digit,
    leave: () => {
      if (!asking) return
      setAsking(false)
      say('Left as it is.')
      backToCard()
    },
  })
  return (
    <div ref={card}>
      <SuspectCard
        passage={passage}
        choice={choice}
        chosen={chosen}
        onChoose={choose}
        note={note}
        onNote={setNote}
        asking={asking && chosen !== null}
        onLeave={() => {
          setAsking(false)
          say('Left as it is.')
          backToCard()
        }}
        result={decide.result}
        pending={decide.pending || busy}
        onAccept={accept}
        onGone={gone}
        onSelect={openText}
        onMove={props.onMove}
        isFirst={props.isFirst}
        isLast={props.isLast}
      >
        {open && (
          <SelectWords
            version={open.version}
            old={passage.old.words}
            said={props.said}
            onChosen={(sight) => {
              choose({ from: 'text', sight })
              say('The selected words are chosen. Press a to accept them.')
              closeText()
            }}
            onClose={() => {
              say('')
              closeText()
            }}
          >
            {open.drawn}
          </SelectWords>
        )}
      </SuspectCard>
    </div>
  )
}

const textIsOpen = (keys: readonly string[] | null) =>
  isUnderFinger()
    ? 'The text is open: select the words in it, or type them to find them.'
    : `The text is open: type words to find them, or go into it and ${keys ? `move by sentences with ${keys[0]} and ${keys[1]}` : 'select some'}. Escape leaves it.`

function nothingChosen({ candidates }: SuspectPassage): string {
  return candidates.length > 0
    ? 'Choose a place first, or select the words in the text.'
    : 'Select the words in the text first.'
}

const MOST = 80
const shortened = (words: string) =>
  words.length > MOST ? `${words.slice(0, MOST).replace(/\s\S*$/, '')} …` : words
