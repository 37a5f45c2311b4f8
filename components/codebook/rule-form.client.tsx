'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type Status, StatusLine } from '@/components/ui/status-line.client'
import { TextArea } from '@/components/ui/text-area'
import { writeRuleAction } from '@/lib/codebook/actions'
import type { Rule } from '@/lib/codebook/model'
import { CODEBOOK_FIELDS, CODEBOOK_PROBLEMS } from './codebook-problems'

type Theirs = Pick<Rule, 'number' | 'useWhen' | 'notWhen' | 'by'>

/** Writes the rule of a target. Somebody else's meanwhile is shown beside, and can be taken or written over. */
export function RuleForm({ subjectId, rule }: { subjectId: string; rule: Rule | null }) {
  const router = useRouter()
  const { run, pending, result } = useAction(writeRuleAction)
  const [seen, setSeen] = useState(rule?.number ?? 0)
  const [useWhen, setUseWhen] = useState(rule?.useWhen ?? '')
  const [notWhen, setNotWhen] = useState(rule?.notWhen ?? '')
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const save = async () => {
    const answer = await run({ subjectId, seen, useWhen, notWhen })
    if (!answer) return
    if (!answer.ok) {
      setStatus(null)
      if (answer.reason === 'stale') setTheirs((answer.details as { theirs: Theirs }).theirs)
      return
    }
    setSeen(answer.value.number)
    setTheirs(null)
    setStatus({ words: 'Written down. What it said before stays in its history.' })
    router.refresh()
  }
  return (
    <form
      className="flex max-w-2xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <Field label="Use it" hint="When a passage is about this target: what it must say or bear on.">
        <TextArea value={useWhen} maxLength={2000} onChange={({ target }) => setUseWhen(target.value)} />
      </Field>
      <Field label="Do not use it" hint="What lies near and belongs elsewhere. May stay empty.">
        <TextArea value={notWhen} maxLength={2000} onChange={({ target }) => setNotWhen(target.value)} />
      </Field>
      <Problem result={result} words={CODEBOOK_PROBLEMS} fieldNames={CODEBOOK_FIELDS} />
      {theirs && (
        <TheirRule
          theirs={theirs}
          onTake={() => {
            setUseWhen(theirs.useWhen)
            setNotWhen(theirs.notWhen)
            setSeen(theirs.number)
            setTheirs(null)
          }}
          onKeepMine={() => {
            setSeen(theirs.number)
            setTheirs(null)
          }}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" pending={pending}>
          {rule ? 'Write the rule anew' : 'Write the rule'}
        </Button>
        <StatusLine status={status} />
      </div>
    </form>
  )
}

type TheirsProps = { theirs: Theirs; onTake: () => void; onKeepMine: () => void }

function TheirRule({ theirs, onTake, onKeepMine }: TheirsProps) {
  return (
    <div className="border-s-4 border-attention bg-attention-wash px-3.5 py-2.5">
      <p className="text-sm font-medium">{theirs.by} wrote:</p>
      <p className="reading whitespace-pre-line">{theirs.useWhen}</p>
      {theirs.notWhen && <p className="reading mt-1 whitespace-pre-line">Not: {theirs.notWhen}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={onTake}>Take theirs into the fields</Button>
        <Button onClick={onKeepMine}>Keep mine, to be saved over theirs</Button>
      </div>
    </div>
  )
}
