'use client'

import { useRouter } from 'next/navigation'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { proposeAlignmentsAction } from '@/lib/provision/actions'

const PROBLEMS: Readonly<Record<string, string>> = {
  'first-text': 'There is no earlier text of the plan with provisions to compare this one with.',
}

/** Asks the machine for proposals; each waits for a person. */
export function ProposeAlignments({ planVersionId }: { planVersionId: string }) {
  const router = useRouter()
  const propose = useAction(proposeAlignmentsAction)
  const { result } = propose
  async function send() {
    const answer = await propose.run({ planVersionId })
    if (answer?.ok) router.refresh()
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" pending={propose.pending} onClick={() => void send()}>
          Propose alignments
        </Button>
        <p role="status" className="text-sm text-soft">
          {result?.ok ? saidOf(result.value.proposed) : ''}
        </p>
      </div>
      <Problem result={result} words={PROBLEMS} />
    </div>
  )
}

function saidOf(count: number): string {
  if (count === 0) return 'The machine found nothing further that is alike enough.'
  return count === 1 ? 'One proposal. It waits for a person.' : `${count} proposals. They wait for a person.`
}
