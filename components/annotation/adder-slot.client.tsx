'use client'

import { useMemo, useRef } from 'react'
import { useOpenSuggestions } from '@/components/suggestion/suggestion-store.client'
import type { AdderState } from '@/lib/annotation/adder-state'
import { type AnnotationFields, TARGET_KINDS } from '@/lib/annotation/model'
import { rankTargets } from '@/lib/annotation/rank-targets'
import { sentencesAround } from '@/lib/annotation/sentences'
import type { SuggestionView } from '@/lib/suggestion/model'
import { groundsByName, groundsBySuggestion } from '@/lib/suggestion/target-grounds'
import { countWords } from '@/lib/text/words'
import { Adder } from './adder.client'
import { lastTargets } from './last-targets'
import { leftToQuote } from './left-to-quote'
import { useGoTo } from './use-go-to.client'
import { useGuess } from './use-guess.client'
import { useKeyNames } from './use-key-names.client'
import { useSavePassage } from './use-save-passage.client'
import {
  useRunCommand,
  useSetting,
  useWorkspace,
  useWorkspaceStore,
  type WorkspaceSetting,
} from './workspace-context.client'

/** The box for a new annotation, at work in this text: what it guesses and offers, and what its buttons do. */
export function AdderSlot({ adder }: { adder: NonNullable<AdderState> }) {
  const setting = useSetting()
  const { version, people, quotable } = setting
  const store = useWorkspaceStore()
  const go = useGoTo()
  const run = useRunCommand()
  const save = useSavePassage()
  const keys = useKeyNames()('next-sentence', 'previous-sentence', 'annotate')
  const refused = useWorkspace((state) => state.reopened)
  const { tellAdder, say, hush } = store.getState()
  const { spans } = adder

  const words = useMemo(
    () => spans.map((span) => version.text.slice(span.start, span.end)),
    [spans, version.text],
  )
  const guessOf = useGuess()
  const guessed = useMemo(() => guessOf(spans), [guessOf, spans])
  const suggested = useOpenSuggestions()
  // What is offered keeps its places while the box is open: the suggestions are those that stood when the words were chosen.
  const latest = useRef(suggested)
  latest.current = suggested
  const offered = useMemo(() => offeredFor(setting, spans, latest.current), [setting, spans])
  const initial = adder.kept ?? guessed.fields
  const left = (fields: AnnotationFields) => {
    const count = words.reduce((sum, part) => sum + countWords(part), 0)
    const offices = people.find(({ id }) => id === fields.speakerId)?.offices ?? []
    return leftToQuote(
      quotable,
      count,
      fields.voice === 'direct_speech' && offices.some(({ official }) => official),
    )
  }
  return (
    <Adder
      key={refused?.id ?? 'new'}
      adder={adder}
      words={words}
      guess={guessed.guess}
      initial={initial}
      offered={offered}
      refused={refused}
      left={left}
      onUncover={go.toOffset}
      onTouch={() => tellAdder({ type: 'touched' })}
      onUseOther={(how) => tellAdder({ type: 'use-other', how })}
      onStopAdding={() => {
        hush()
        tellAdder({ type: 'stop-adding' })
      }}
      onTakeOut={(at) => {
        tellAdder({ type: 'without', at })
        say(`Taken out. ${passagesLeft(spans.length - 1)}`)
      }}
      onAddAnother={() => {
        tellAdder({ type: 'add-another' })
        say(
          `Select the next passage${keys ? `; by keyboard with ${keys[0]} and ${keys[1]}, then ${keys[2]}` : ''}.`,
        )
        go.toText()
      }}
      onClose={() => run('let-go')}
      onSave={(passage) => void save(passage)}
      onShowOther={(id) => {
        const other = store.getState().annotations.find((one) => one.id === id)
        run('let-go')
        if (other) go.toPassage(other)
      }}
    />
  )
}

const passagesLeft = (count: number) => (count === 1 ? 'One passage is left.' : `${count} passages are left.`)

/** What the passage may be about: by its own words, by what is suggested for them, and by the sentences that it stands in. */
export function offeredFor(
  { version, blocks, choices, people, parties, names, summaries }: WorkspaceSetting,
  spans: NonNullable<AdderState>['spans'],
  suggested: readonly SuggestionView[],
) {
  const aliases = new Map([...people, ...parties].map(({ id, aliases: names }) => [id, names]))
  const offices = new Map(people.map((one) => [one.id, one.offices.map(({ title }) => title)]))
  const subjects = choices.subjects
    .filter(({ kind }) => (TARGET_KINDS as readonly string[]).includes(kind))
    .map((subject) => ({
      ...subject,
      aliases: aliases.get(subject.id) ?? [],
      offices: offices.get(subject.id) ?? [],
      names: names[subject.id] ?? [],
      summary: summaries[subject.id] ?? '',
    }))
  const sentences = spans.map((span) => {
    const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end)
    const around = block ? sentencesAround(version.text, block, span) : span
    return version.text.slice(around.start, around.end)
  })
  const words = spans.map(({ start, end }) => version.text.slice(start, end)).join(' ')
  const open = suggested.map(({ target, ...one }) => ({ ...one, targetId: target.id }))
  const grounds = [...groundsByName(words, subjects), ...groundsBySuggestion(spans, open)]
  return rankTargets(subjects, sentences.join(' '), lastTargets(), grounds)
}
