'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { TextInput } from '@/components/ui/text-input'
import { ruleReason } from '@/lib/house-style/check-style'
import { openFindings } from '@/lib/house-style/dismissals'
import {
  findingKey,
  type StyleDismissal,
  type StyledSentence,
  type StyleFinding,
} from '@/lib/house-style/model'
import { dismissStyleAction } from '@/lib/statement/actions'
import { STATEMENT_PROBLEMS } from './words'

type Props = {
  sentence: StyledSentence
  dismissals: readonly StyleDismissal[]
  /** Null before the first draft is saved: a rule is set aside once there is something to set it aside for. */
  revisionId: string | null
}

/** What house style says while one types. It names its rule and never rewords. */
export function StyleNotes({ sentence, dismissals, revisionId }: Props) {
  const open = openFindings(sentence, dismissals)
  const once = open.filter(
    (one, at) => open.findIndex((other) => findingKey(other) === findingKey(one)) === at,
  )
  const own = useRef<HTMLDivElement>(null)
  return (
    <div ref={own} aria-live="polite">
      {once.length > 0 && (
        <ul
          aria-label="House style"
          className="mt-2 flex flex-col gap-2 border-s-2 border-attention ps-3 text-sm"
        >
          {once.map((finding) => (
            <StyleNote
              key={findingKey(finding)}
              finding={finding}
              revisionId={revisionId}
              onAside={() => own.current && focusOn(own.current)}
            />
          ))}
        </ul>
      )}
      <SetAside dismissals={dismissals} />
    </div>
  )
}

type NoteProps = {
  finding: StyleFinding
  revisionId: string | null
  /** The rule is set aside, and its note is about to go: the focus stays with what house style says. */
  onAside: () => void
}

function StyleNote({ finding, revisionId, onAside }: NoteProps) {
  const [asking, setAsking] = useState(false)
  return (
    <li>
      <p>
        <b>“{finding.words}”</b> {finding.advice}{' '}
        <span className="text-soft">
          House style, {finding.rule}: {ruleReason(finding.rule)}
        </span>
      </p>
      {revisionId !== null && !asking && (
        <button type="button" className="min-h-6 underline" onClick={() => setAsking(true)}>
          Leave it, with a reason
        </button>
      )}
      {revisionId !== null && asking && (
        <Dismissing finding={finding} revisionId={revisionId} onAside={onAside} />
      )}
    </li>
  )
}

function Dismissing({ finding, revisionId, onAside }: NoteProps & { revisionId: string }) {
  const router = useRouter()
  const dismiss = useAction(dismissStyleAction)
  const [reason, setReason] = useState('')
  const box = useRef<HTMLInputElement>(null)
  // The button that asked for it is gone.
  useEffect(() => box.current?.focus(), [])
  async function send() {
    const { rule, words } = finding
    const answer = await dismiss.run({ revisionId, rule, words, reason })
    if (!answer?.ok) return
    onAside()
    router.refresh()
  }
  // It stands inside the form of the sentence, which Enter would save.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send()
  }
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2">
      <TextInput
        ref={box}
        aria-label={`Why “${finding.words}” stays`}
        placeholder="Why it stays; the reviewer reads this"
        className="min-w-56 flex-1"
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={press}
      />
      <Button disabled={reason.trim() === ''} pending={dismiss.pending} onClick={() => void send()}>
        Set the rule aside
      </Button>
      <Problem result={dismiss.result} words={STATEMENT_PROBLEMS} />
    </div>
  )
}

/** The rules that were set aside, as the reviewer sees them. */
export function SetAside({ dismissals }: { dismissals: readonly StyleDismissal[] }) {
  if (dismissals.length === 0) return null
  return (
    <ul aria-label="House style set aside" className="mt-2 text-sm text-soft">
      {dismissals.map((one) => (
        <li key={findingKey(one)}>
          House style set aside for “{one.words}” ({one.rule}): {one.reason}
        </li>
      ))}
    </ul>
  )
}
