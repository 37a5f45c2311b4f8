import { OUTCOME_WORDS, type Recheck } from '@/lib/recheck/model'
import { instantInWords } from '@/lib/text/instant'

/** When an article was looked at, what came of it, and when it is looked at next. */
export function RecheckState({ order }: { order: Recheck | null }) {
  if (!order) return <p className="text-soft">It is not looked at again by itself.</p>
  const { lastAt, lastOutcome, lastReason, paused, nextAt } = order
  return (
    <p>
      {lastAt && lastOutcome
        ? `Looked at on ${instantInWords(lastAt)}: ${OUTCOME_WORDS[lastOutcome]}${lastReason ? ` (${lastReason})` : ''}. `
        : 'Not looked at yet. '}
      {paused ? 'It rests for now.' : `Next on ${instantInWords(nextAt)}.`}
    </p>
  )
}
