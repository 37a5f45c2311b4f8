'use client'

import { useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { pickExampleAction } from '@/lib/codebook/actions'
import type { ExampleKind } from '@/lib/codebook/model'
import { CODEBOOK_FIELDS, CODEBOOK_PROBLEMS } from './codebook-problems'

type Props = {
  subjectId: string
  annotationId: string
  /** What can be picked: of other kinds there are as many as there may be. */
  kinds: readonly ExampleKind[]
  /** Told apart for those who hear several of these buttons. */
  words: string
  onPicked: (kind: ExampleKind) => void
}

/** Makes an annotation an example of a target: a good one at once, a bad one with the reason. */
export function PickExample({ subjectId, annotationId, kinds, words, onPicked }: Props) {
  const { run, pending, result } = useAction(pickExampleAction)
  const [asking, setAsking] = useState(false)
  const [because, setBecause] = useState('')
  const pick = async (kind: ExampleKind) => {
    const answer = await run({ subjectId, annotationId, kind, because: kind === 'bad' ? because : '' })
    if (!answer?.ok) return
    setAsking(false)
    onPicked(kind)
  }
  const of = <span className="spoken">: {words.slice(0, 60)}</span>
  return (
    <div className="mt-2 flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {kinds.includes('good') && (
          <Button pending={pending} onClick={() => pick('good')}>
            Good example{of}
          </Button>
        )}
        {kinds.includes('bad') && (
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            Bad example, because …{of}
          </Button>
        )}
      </div>
      {asking && (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void pick('bad')
          }}
        >
          <Field label="Because" className="min-w-60 flex-1">
            <TextInput
              autoFocus
              value={because}
              maxLength={500}
              onChange={({ target }) => setBecause(target.value)}
            />
          </Field>
          <Button type="submit" pending={pending}>
            Pick as bad example
          </Button>
        </form>
      )}
      <Problem result={result} words={CODEBOOK_PROBLEMS} fieldNames={CODEBOOK_FIELDS} />
    </div>
  )
}
