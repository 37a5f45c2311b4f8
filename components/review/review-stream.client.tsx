'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { isNews } from '@/components/form/is-news'
import { useAction } from '@/components/form/use-action.client'
import { REVIEW_PROBLEMS } from '@/components/statement/words'
import { StatusLine } from '@/components/ui/status-line.client'
import { approveRevisionAction } from '@/lib/newsroom/actions'
import type { ReviewItem } from '@/lib/review/revision-desk'
import { boundTo, type Decision, decide, initialDecision, nextToLookAt, signable, toggled } from './decision'
import { KeyHints } from './key-hints'
import { ReviewCard } from './review-card.client'
import { SendBack } from './send-back.client'
import { useAnchor } from './use-anchor.client'
import { useFollow } from './use-follow.client'
import { useReviewKeys } from './use-review-keys.client'
import { useSeen } from './use-seen.client'

/** One statement after another: look, then sign and approve, except a fit, or send it back. */
export function ReviewStream({ items }: { items: readonly ReviewItem[] }) {
  const [at, setAt] = useState(0)
  const [words, setWords] = useState('')
  useAnchor(items, setAt)
  const index = Math.max(0, Math.min(at, items.length - 1))
  const item = items[index]
  const stream = useRef<HTMLElement>(null)
  const shown = item && `${item.revisionId}-${item.claimHash}`
  useFollow(stream, shown)
  return (
    <section ref={stream} aria-label="Waiting for you">
      {/* In sight while reading down: what the last key did is said here. */}
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-paper py-1 text-sm lg:sticky lg:top-0 lg:z-10">
        <p className="tabular">{item && `${index + 1} of ${items.length}`}</p>
        <StatusLine status={words ? { words } : null} className="flex-1" />
        {item && <KeyHints />}
      </div>
      {item && (
        <OneReview
          key={shown}
          item={item}
          onSay={setWords}
          onMove={(by) => {
            setAt(Math.max(0, Math.min(items.length - 1, index + by)))
            setWords('')
          }}
          isFirst={index === 0}
          isLast={index === items.length - 1}
        />
      )}
    </section>
  )
}

type Props = {
  item: ReviewItem
  onSay: (words: string) => void
  onMove: (by: number) => void
  isFirst: boolean
  isLast: boolean
}

// After these the reload takes the card away: what happened is said in the line that stays.
const TAKES_THE_CARD_AWAY: ReadonlySet<string> = new Set(['wrong-state', 'newer'])

const isGone = (result: { readonly ok: boolean; readonly reason?: string } | null) =>
  result !== null && !result.ok && TAKES_THE_CARD_AWAY.has(result.reason ?? '')

function OneReview({ item, onSay, onMove, isFirst, isLast }: Props) {
  const router = useRouter()
  const approve = useAction(approveRevisionAction)
  const [decision, setDecision] = useState<Decision>(() => initialDecision(item))
  const [sendingBack, setSendingBack] = useState(false)
  const [excepting, setExcepting] = useState(false)
  const card = useRef<HTMLDivElement>(null)
  const nextUnseen = useSeen(card)
  // What an earlier key was refused for is over once another one says something.
  const say = (words: string) => {
    approve.clear()
    onSay(words)
  }

  async function signAndApprove() {
    const unseen = nextUnseen()
    if (unseen) {
      unseen.scrollIntoView({ block: 'center' })
      say('There was more to see. Read on, then approve again.')
      return
    }
    const answer = await approve.run(decide(item, decision))
    if (!answer) return
    if (answer.ok) {
      // It still waits, for whoever signs what was excepted.
      if (decision.excepted.size > 0) onMove(1)
      onSay(`Approved. Fits signed: ${answer.value.signed}; references checked: ${answer.value.checked}.`)
    } else {
      // What keeps the card stands at its buttons; what the last key said is over.
      onSay(TAKES_THE_CARD_AWAY.has(answer.reason) ? (REVIEW_PROBLEMS[answer.reason] ?? '') : '')
    }
    if (isNews(answer)) router.refresh()
  }
  function except() {
    const choices = signable(item)
    const [only] = choices
    if (choices.length === 1 && only) return setDecision(toggled(decision, only.id))
    setExcepting(true)
    say('Except which one? Press its number.')
  }
  function exceptNumber(number: number) {
    if (!excepting) return
    setExcepting(false)
    const bound = boundTo(item)[number - 1]
    const can = bound?.bearing === 'supports'
    if (bound && can) setDecision(toggled(decision, bound.id))
    say(can ? '' : 'That number is not something to sign.')
  }
  function look() {
    const reference = nextToLookAt(item, decision)
    if (!reference) return say('No source is left to look at.')
    setDecision(toggled(decision, reference.id))
    card.current?.querySelector<HTMLElement>(`#reference-${reference.publicId} input`)?.focus()
    say(`You have looked: ${reference.outlet} says this.`)
  }
  useReviewKeys(!sendingBack, {
    a: () => void signAndApprove(),
    l: look,
    x: except,
    c: () => setSendingBack(true),
    j: () => onMove(1),
    k: () => onMove(-1),
    digit: exceptNumber,
  })
  return (
    <div ref={card}>
      <ReviewCard
        item={item}
        decision={decision}
        onDecision={setDecision}
        result={isGone(approve.result) ? null : approve.result}
        pending={approve.pending}
        onApprove={() => void signAndApprove()}
        onSendBack={() => setSendingBack(true)}
        onMove={onMove}
        isFirst={isFirst}
        isLast={isLast}
      />
      <SendBack
        item={item}
        open={sendingBack}
        onClose={() => setSendingBack(false)}
        onDone={(said) => {
          setSendingBack(false)
          onSay(said)
          router.refresh()
        }}
      />
    </div>
  )
}
