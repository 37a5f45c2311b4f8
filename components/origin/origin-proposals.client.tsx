'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { type Status, StatusLine } from '@/components/ui/status-line.client'
import { decideOriginAction, undoOriginAction } from '@/lib/origin/actions'
import type { DecidedOrigin, OriginProposal, ProposedOrigin } from '@/lib/origin/model'
import type { DecideInput } from '@/lib/origin/schema'
import { DecidedList } from './decided-list'
import { OtherOrigin } from './other-origin.client'
import { ProposalCard } from './proposal-card'
import { useOriginKeys } from './use-origin-keys.client'
import { figureWords, ORIGIN_PROBLEMS, proposalWords, turnedRound } from './words'

type Props = {
  proposals: readonly OriginProposal[]
  decided: readonly DecidedOrigin[]
  /** Those that are entered already. */
  known: readonly Origin[]
}
type Origin = Pick<ProposedOrigin, 'kind' | 'name'>

/** Where reports come from, as the texts themselves say: each accepted, changed or refused, with one key. */
export function OriginProposals({ proposals: given, decided, known }: Props) {
  const router = useRouter()
  const [gone, setGone] = useState<readonly string[]>([])
  const [turned, setTurned] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const [changing, setChanging] = useState<string | null>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const decide = useAction(decideOriginAction)
  const undo = useAction(undoOriginAction)
  const list = useRef<HTMLUListElement>(null)
  const proposals = given
    .filter(({ key }) => !gone.includes(key))
    .map((one) => (one.about === 'copy' && turned.includes(one.key) ? turnedRound(one) : one))
  const index = Math.max(0, Math.min(at, proposals.length - 1))
  const current = proposals[index]
  const key = current?.key
  // What the server lists again after an undoing is there again.
  useEffect(() => setGone((now) => now.filter((one) => given.every((each) => each.key !== one))), [given])

  const move = (by: number) => {
    const next = Math.max(0, Math.min(proposals.length - 1, index + by))
    setAt(next)
    setChanging(null)
    const wanted = proposals[next]?.key
    list.current?.querySelector<HTMLElement>(`[data-proposal="${wanted}"]`)?.focus()
  }
  const settle = async (verdict: DecideInput['verdict'], origin?: Origin) => {
    if (!current) return
    const answer = await decide.run(inputOf(current, verdict, origin))
    if (!answer?.ok) return
    setGone((now) => [...now, current.key])
    setChanging(null)
    const what = origin && current.about !== 'copy' ? origin.name : proposalWords(current)
    setStatus({
      words: `${verdict === 'accepted' ? 'Accepted' : 'Refused'}: ${what}.`,
      undo: () => void takeBack(answer.value.seq),
    })
    list.current?.focus()
    router.refresh()
  }
  const takeBack = async (seq: number) => {
    const answer = await undo.run({ seq })
    if (!answer?.ok) return
    setStatus({ words: 'Undone.' })
    setGone([])
    router.refresh()
  }
  const turn = () =>
    current?.about === 'copy' &&
    setTurned((now) =>
      now.includes(current.key) ? now.filter((one) => one !== current.key) : [...now, current.key],
    )
  const change = () => current && current.about !== 'copy' && setChanging(current.key)
  const undoLast = () => {
    const [last] = decided
    if (status?.undo) status.undo()
    else if (last) void takeBack(last.seq)
    else setStatus({ words: 'There is nothing to undo.' })
  }
  useOriginKeys({
    next: () => move(1),
    previous: () => move(-1),
    accept: () => void settle('accepted'),
    refuse: () => void settle('refused'),
    turn,
    change,
    undo: undoLast,
  })

  return (
    <section aria-label="Proposed origins" className="max-w-4xl">
      <h2 className="text-lg font-semibold">
        Proposed origins <span className="tabular text-soft">({proposals.length})</span>
      </h2>
      <StatusLine status={status} />
      <Problem result={decide.result} words={ORIGIN_PROBLEMS} />
      <Problem result={undo.result} words={ORIGIN_PROBLEMS} />
      {proposals.length === 0 ? (
        <EmptyState title="No origin is proposed.">
          A passage is listed here when its article says where it comes from and nobody has entered its
          origin; an article when it shares its phrasing with another one.
        </EmptyState>
      ) : (
        <ul ref={list} tabIndex={-1} aria-label="Proposals" className="flex flex-col gap-3">
          {proposals.map((proposal, place) => (
            <ProposalCard
              key={proposal.key}
              proposal={proposal}
              current={proposal.key === key}
              onChoose={() => setAt(place)}
            >
              {proposal.about !== 'copy' && changing === proposal.key ? (
                <OtherOrigin
                  origin={proposal.origin}
                  known={known}
                  onAccept={(origin) => void settle('accepted', origin)}
                  onLeave={() => setChanging(null)}
                />
              ) : (
                <>
                  <Button variant="primary" pending={decide.pending} onClick={() => void settle('accepted')}>
                    Accept
                  </Button>
                  <Button pending={decide.pending} onClick={() => void settle('refused')}>
                    Refuse
                  </Button>
                  {proposal.about === 'copy' ? (
                    <Button onClick={turn}>Turn round</Button>
                  ) : (
                    <Button onClick={change}>Another origin</Button>
                  )}
                </>
              )}
            </ProposalCard>
          ))}
        </ul>
      )}
      <DecidedList decided={decided} onUndo={(seq) => void takeBack(seq)} pending={undo.pending} />
    </section>
  )
}

function inputOf(proposal: OriginProposal, verdict: DecideInput['verdict'], other?: Origin): DecideInput {
  const { about, articleId } = proposal
  if (about === 'copy')
    return {
      about,
      articleId,
      copyOfId: proposal.copyOf.articleId,
      verdict,
      words: '',
      reason: figureWords(proposal),
    }
  const { kind, name, words, reason } = { ...proposal.origin, ...other }
  const origin = { kind: kind as 'named_report', name }
  return about === 'passage'
    ? { about, annotationId: proposal.annotationId, origin, verdict, words, reason }
    : { about, articleId, origin, verdict, words, reason }
}
