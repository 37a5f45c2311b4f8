'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { breakBlock, findWords, joinWithNext, noteCaution } from '@/lib/import-draft/by-hand'
import type { DraftDecisions } from '@/lib/import-draft/model'

type Props = { decisions: DraftDecisions; index: number; change: (decisions: DraftDecisions) => void }

/** What a person corrects where nothing was proposed: a break, a join, a caution on words. */
export function ByHand({ decisions, index, change }: Props) {
  const [words, setWords] = useState('')
  const [error, setError] = useState<string>()
  const { blocks } = decisions.reading
  const text = blocks[index]?.text ?? ''
  const at = (act: (place: { start: number; end: number }) => DraftDecisions) => () => {
    const place = findWords(text, words)
    setError(typeof place === 'number' ? (place === 0 ? NOWHERE : OFTEN) : undefined)
    if (typeof place === 'number') return
    setWords('')
    change(act(place))
  }
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2">
      <Field label={`Words in block ${index + 1}`} hint="A few words of it, as they stand." error={error}>
        <TextInput value={words} onChange={({ target }) => setWords(target.value)} />
      </Field>
      <Button onClick={at(({ start }) => breakBlock(decisions, index, start))}>Break before them</Button>
      <Button onClick={at((place) => noteCaution(decisions, { blockIndex: index, ...place }))}>
        Words are missing there
      </Button>
      {index + 1 < blocks.length && (
        <Button onClick={() => change(joinWithNext(decisions, index))}>Join with the next block</Button>
      )}
    </div>
  )
}

const NOWHERE = 'These words do not stand in this block. Copy them from it.'
const OFTEN = 'These words stand there more than once. Add the words beside them.'
