'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { ORIGIN_PROBLEMS, proposalWords } from '@/components/origin/words'
import { Button } from '@/components/ui/button'
import type { AnnotationView } from '@/lib/annotation/model'
import { decideOriginAction, undoOriginAction } from '@/lib/origin/actions'
import type { PassageProposal } from '@/lib/origin/model'
import { KeyOf } from './key-of.client'
import { useFreshViews } from './use-fresh-views.client'
import { useCommands, useSetting, useWorkspaceStore } from './workspace-context.client'

/** Where the text itself says that a passage comes from, as long as nobody has said so: accepted or refused here. */
export function CardOrigin({ annotation: { id, fields } }: { annotation: AnnotationView }) {
  const { proposedOrigins } = useSetting()
  const proposal = proposedOrigins.find(({ annotationId }) => annotationId === id)
  if (!proposal || proposal.standing !== fields.originId) return null
  return <Proposed key={proposal.key} proposal={proposal} />
}

function Proposed({ proposal }: { proposal: PassageProposal }) {
  const { settle, decide, settled } = useOriginDecision(proposal)
  useCommands(
    settled
      ? {}
      : {
          'accept-origin': () => void settle('accepted'),
          'refuse-origin': () => void settle('refused'),
        },
  )
  if (settled) return null
  return (
    <section aria-label="Proposed origin" className="mt-2 border-s-2 border-rule ps-2">
      <p>Origin proposed: {proposalWords(proposal)}</p>
      <p className="text-soft">
        The text says “{proposal.origin.words}”. {proposal.origin.reason}
      </p>
      <Problem result={decide.result} words={ORIGIN_PROBLEMS} />
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button pending={decide.pending} onClick={() => void settle('accepted')}>
          Accept <KeyOf command="accept-origin" />
        </Button>
        <Button pending={decide.pending} onClick={() => void settle('refused')}>
          Refuse <KeyOf command="refuse-origin" />
        </Button>
      </div>
    </section>
  )
}

/** Decides about a proposed origin, says so, and takes it back with everything else that can be taken back. */
function useOriginDecision(proposal: PassageProposal) {
  const { annotationId, about } = proposal
  const router = useRouter()
  const store = useWorkspaceStore()
  const fetchViews = useFreshViews()
  const decide = useAction(decideOriginAction)
  const [settled, setSettled] = useState(false)

  const shown = async () => {
    await fetchViews([annotationId])
    // A new origin has a name that the page does not know yet.
    router.refresh()
  }
  const takeBack = async (seq: number): Promise<string | null> => {
    const answer = await undoOriginAction({ seq })
    if (!answer.ok) {
      store.getState().warn(ORIGIN_PROBLEMS[answer.reason] ?? 'It could not be taken back.')
      return null
    }
    setSettled(false)
    await shown()
    return 'Undone: the origin is proposed again.'
  }
  const settle = async (verdict: 'accepted' | 'refused') => {
    const { kind, name, words, reason } = proposal.origin
    if (kind === 'not_established') return
    const answer = await decide.run({ about, annotationId, origin: { kind, name }, verdict, words, reason })
    if (!answer?.ok) return
    const { seq } = answer.value
    setSettled(true)
    store
      .getState()
      .say(`${verdict === 'accepted' ? 'Accepted' : 'Refused'}: ${proposalWords(proposal)}.`, () =>
        takeBack(seq),
      )
    await shown()
  }
  return { settle, decide, settled }
}
