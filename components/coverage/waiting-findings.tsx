import type { DeskFinding } from '@/lib/coverage/model'
import { FindingList } from './finding-list'

/** Silences that no second person has looked at, those of others first. */
export function WaitingFindings({ findings }: { findings: readonly DeskFinding[] }) {
  const waiting = findings.filter(({ state, current }) => state === 'waiting' && current)
  if (waiting.length === 0) return null
  const ordered = [...waiting.filter(({ own }) => !own), ...waiting.filter(({ own }) => own)]
  return (
    <section aria-labelledby="waiting" className="mt-10 mb-8">
      <h2 id="waiting" className="reading text-xl">
        Waiting for a second look <span className="tabular text-base text-soft">{waiting.length}</span>
      </h2>
      <FindingList findings={ordered} />
    </section>
  )
}
