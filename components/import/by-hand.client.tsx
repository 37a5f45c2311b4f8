'use client'

import { type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { CAUTION_KINDS, CAUTION_WORDS, type CautionKind } from '@/lib/article/model'
import { breakBlock, findWords, joinWithNext, type Noted, noteCaution } from '@/lib/import-draft/by-hand'
import { MISSING_ROLE_WORDS, MISSING_ROLES, type MissingRole } from '@/lib/import-draft/missing-role'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { useSelectedWords } from './use-selected-words.client'

type Props = {
  text: string
  index: number
  isLast: boolean
  change: (how: (decisions: DraftDecisions) => DraftDecisions) => void
}

/** What a person corrects where nothing was proposed: a break, a join, a caution of any kind on words. */
export function ByHand({ text, index, isLast, change }: Props) {
  const [words, setWords] = useState('')
  const [noted, setNoted] = useState<Noted>(NOTHING_YET)
  const [error, setError] = useState<string>()
  const place = useRef<HTMLFieldSetElement>(null)
  useSelectedWords(place, setWords)
  const at =
    (act: (decisions: DraftDecisions, place: { start: number; end: number }) => DraftDecisions) => () => {
      const found = findWords(text, words)
      setError(typeof found === 'number' ? (found === 0 ? NOWHERE : OFTEN) : undefined)
      if (typeof found === 'number') return
      setWords('')
      setNoted(NOTHING_YET)
      change((decisions) => act(decisions, found))
    }
  return (
    <fieldset ref={place} aria-label={`Block ${index + 1} by hand`} className="mt-2 flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <Field
          label={`Words in block ${index + 1}`}
          hint="Select them in the text, or type a few as they stand."
          error={error}
        >
          <TextInput value={words} onChange={({ target }) => setWords(target.value)} />
        </Field>
        <Button onClick={at((decisions, { start }) => breakBlock(decisions, index, start))}>
          Break before them
        </Button>
        {!isLast && (
          <Button onClick={() => change((decisions) => joinWithNext(decisions, index))}>
            Join with the next block
          </Button>
        )}
      </div>
      <NoteFields noted={noted} put={(part) => setNoted({ ...noted, ...part })}>
        <Button
          onClick={at((decisions, range) => noteCaution(decisions, { blockIndex: index, ...range }, noted))}
        >
          Note it on them
        </Button>
      </NoteFields>
    </fieldset>
  )
}

const NOTHING_YET: Noted = { kind: 'words_missing' }
const NOWHERE = 'These words do not stand in this block. Copy them from it.'
const OFTEN = 'These words stand there more than once. Add the words beside them.'

type NoteProps = { noted: Noted; put: (part: Partial<Noted>) => void; children: ReactNode }

/** What is to be noted on the words: which caution, how we read the place, and on what that rests. */
function NoteFields({ noted, put, children }: NoteProps) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label="Caution">
        <Select value={noted.kind} onChange={({ target }) => put({ kind: target.value as CautionKind })}>
          {CAUTION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {CAUTION_WORDS[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {noted.kind === 'words_missing' && <MissingWord noted={noted} put={put} />}
      <Field label="Our reading">
        <TextInput value={noted.reading ?? ''} onChange={({ target }) => put({ reading: target.value })} />
      </Field>
      <Field label="On what it rests">
        <TextInput value={noted.basis ?? ''} onChange={({ target }) => put({ basis: target.value })} />
      </Field>
      {children}
    </div>
  )
}

/** What the missing word is in its sentence: of all but the last, whoever signs must accept the reading. */
function MissingWord({ noted, put }: Omit<NoteProps, 'children'>) {
  const chosen = ({ target }: { target: { value: string } }) =>
    put({ role: MISSING_ROLES.find((role) => role === target.value) as MissingRole })
  return (
    <Field label="What is missing">
      <Select value={noted.role ?? ''} onChange={chosen}>
        <option value="">to be proposed</option>
        {MISSING_ROLES.map((role) => (
          <option key={role} value={role}>
            {MISSING_ROLE_WORDS[role]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
