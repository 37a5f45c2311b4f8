'use client'

import { cutPassage } from '@/lib/annotation/cut-passage'
import type { AnnotationView } from '@/lib/annotation/model'
import { countWords } from '@/lib/text/words'
import { refusalWords, short } from './refusal-words'
import { useChanges } from './use-changes.client'
import { useOnActive } from './use-on-active.client'
import { useCommands, useSetting, useWorkspaceStore } from './workspace-context.client'

/** What is said once a passage has other words. */
export function takenWords(words: readonly string[]): string {
  const count = words.reduce((sum, part) => sum + countWords(part), 0)
  return `The passage now is “${short(words.join(' … '))}”, ${count === 1 ? '1 word' : `${count} words`}.`
}

/** What is done with the active annotation where it stands: its passage, what it is about, its bearing, its history. */
export function PassageCommands() {
  const store = useWorkspaceStore()
  const { version, blocks } = useSetting()
  const { make } = useChanges()
  const onActive = useOnActive()

  /** Why its passage cannot be changed here, or null. */
  const hindrance = ({ suspect, spans }: AnnotationView) => {
    if (!version.current) return refusalWords({ ok: false, reason: 'not-current' })
    return suspect || spans.length === 0 ? refusalWords({ ok: false, reason: 'suspect' }) : null
  }
  const change = (edge: 'start' | 'end') =>
    onActive((annotation) => {
      const why = hindrance(annotation)
      if (why) store.getState().warn(why)
      else store.getState().open({ mode: 'passage', id: annotation.id, edge })
    })
  const addWords = onActive((annotation) => {
    const { adder, passing, say, warn, tellAdder } = store.getState()
    const selected = adder?.spans ?? passing.step ?? []
    const why = hindrance(annotation)
    if (why) return warn(why)
    if (selected.length === 0) return say('Select the words to add first, then press the key again.')
    const cut = cutPassage(version.text, blocks, [...annotation.spans, ...selected])
    if (!cut.ok) return warn(refusalWords(cut))
    const words = cut.value.map(({ start, end }) => version.text.slice(start, end))
    tellAdder({ type: 'closed' })
    document.getSelection()?.removeAllRanges()
    void make(
      { kind: 'passage', id: annotation.id, before: annotation.spans, after: cut.value },
      takenWords(words),
    )
  })
  useCommands({
    'move-start': change('start'),
    'move-end': change('end'),
    'add-words': addWords,
    history: onActive(({ id }) => store.getState().open({ mode: 'history', id })),
    targets: onActive(({ id }) => store.getState().open({ mode: 'targets', id })),
    bearing: onActive(({ publicId }) => {
      const row = document.querySelector<HTMLElement>(`#annotation-${publicId} [role="radio"][tabindex="0"]`)
      if (row) row.focus()
      else store.getState().say('No draft rests on it. What was submitted keeps its evidence as it is.')
    }),
  })
  return null
}
