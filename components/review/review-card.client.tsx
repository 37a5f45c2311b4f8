'use client'

import Link from 'next/link'
import { Problem } from '@/components/form/problem'
import { StyleHint } from '@/components/form/style-hint'
import type { Answer, Unreached } from '@/components/form/use-action.client'
import { fullInstant } from '@/components/statement/full-date'
import { PassageCard } from '@/components/statement/passage-card'
import { ReferenceCard } from '@/components/statement/reference-card'
import { RevisionFacts } from '@/components/statement/revision-facts'
import { SetAside } from '@/components/statement/style-notes.client'
import { REVIEW_PROBLEMS } from '@/components/statement/words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Note } from '@/components/ui/note'
import { standsInTheWay } from '@/lib/evidence/gate-stages'
import { deskPaths } from '@/lib/paths/desk'
import type {
  PassageCard as Passage,
  ReferenceCard as Reference,
  ReviewItem,
} from '@/lib/review/revision-desk'
import { Changes } from './changes'
import { type Decision, isThrough, toggled, withReading } from './decision'
import { END_OF_EVIDENCE } from './use-seen.client'

type Props = {
  item: ReviewItem
  decision: Decision
  onDecision: (decision: Decision) => void
  result: Answer | Unreached | null
  pending: boolean
  onApprove: () => void
  onSendBack: () => void
  onMove: (by: number) => void
  isFirst: boolean
  isLast: boolean
}

/** A statement with all it rests on beside it, nothing folded. */
export function ReviewCard(props: Props) {
  const { item, decision, onDecision } = props
  return (
    <article
      id={item.publicId}
      aria-label={item.fields.wording}
      className="scroll-mt-14 border-t-2 border-ink pt-5 focus-visible:outline-offset-4"
    >
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0 flex-col gap-5 max-lg:contents lg:sticky lg:flex lg:top-14 lg:self-start">
          <p className="text-sm text-soft">
            <Link href={deskPaths.statement(item.publicId)}>Revision {item.number}</Link>, submitted by{' '}
            {item.submittedBy}, {fullInstant(item.submittedAt)}
          </p>
          <RevisionFacts desk={item} />
          <SetAside dismissals={item.dismissals} />
          <Changes changes={item.changes} />
          <InTheWay item={item} />
          <Buttons {...props} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <h2 className="text-lg font-medium">What it rests on</h2>
          {item.passages.map((passage, index) => (
            <PassageCard key={passage.id} passage={passage} number={index + 1}>
              <SignPassage passage={passage} decision={decision} onDecision={onDecision} />
              <span {...{ [END_OF_EVIDENCE]: '' }} />
            </PassageCard>
          ))}
          {item.references.map((reference, index) => (
            <ReferenceCard key={reference.id} reference={reference} number={item.passages.length + index + 1}>
              <StyleHint words={reference.seenToSay} />
              <CheckReference reference={reference} decision={decision} onDecision={onDecision} />
              <span {...{ [END_OF_EVIDENCE]: '' }} />
            </ReferenceCard>
          ))}
        </div>
      </div>
    </article>
  )
}

type Deciding = { decision: Decision; onDecision: (decision: Decision) => void }

function SignPassage({ passage, decision, onDecision }: Deciding & { passage: Passage }) {
  if (passage.bearing !== 'supports') return null
  const { id } = passage
  return (
    <div className="flex flex-col gap-2 border-t border-rule pt-2">
      <Checkbox
        checked={!decision.excepted.has(id)}
        onChange={() => onDecision(toggled(decision, id))}
        label="These words carry this sentence"
      />
      {passage.needsReadings && (
        <Checkbox
          checked={decision.readings.has(id)}
          onChange={() => onDecision(withReading(decision, id))}
          label="I accept our reading of the missing words"
        />
      )}
    </div>
  )
}

function CheckReference({ reference, decision, onDecision }: Deciding & { reference: Reference }) {
  if (reference.bearing !== 'supports') return null
  return (
    <div className="border-t border-rule pt-2">
      <Checkbox
        checked={!decision.excepted.has(reference.id)}
        onChange={() => onDecision(toggled(decision, reference.id))}
        label="I have looked: the source says this"
      />
    </div>
  )
}

function InTheWay({ item }: { item: ReviewItem }) {
  const open = standsInTheWay(item.findings, 'approve')
  if (open.length === 0) return null
  return (
    <Note tone="attention" title="It cannot be approved as it stands.">
      <ul className="list-disc ps-5">
        {open.map((finding) => (
          <li key={`${finding.id}-${finding.sentence}`}>{finding.sentence}</li>
        ))}
      </ul>
    </Note>
  )
}

function Buttons({ item, decision, result, pending, onApprove, onSendBack, onMove, isFirst, isLast }: Props) {
  return (
    // In one column what is decided upon is read first.
    <div className="flex flex-col gap-3 max-lg:order-last">
      <Problem result={result} words={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap gap-2">
        <Button
          variant={isThrough(item, decision) ? 'quiet' : 'primary'}
          pending={pending}
          onClick={onApprove}
        >
          Sign and approve
        </Button>
        <Button onClick={onSendBack}>Ask for changes</Button>
        <Button onClick={() => onMove(-1)} disabled={isFirst}>
          Previous
        </Button>
        <Button onClick={() => onMove(1)} disabled={isLast}>
          Next
        </Button>
      </div>
    </div>
  )
}
