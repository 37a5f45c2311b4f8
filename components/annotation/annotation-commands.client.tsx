'use client'

import { annotationsAt } from '@/lib/annotation/annotations-at'
import { isProblem } from '@/lib/annotation/is-problem'
import type { AnnotationView } from '@/lib/annotation/model'
import { nextAnnotation } from '@/lib/annotation/next-annotation'
import { heardAnnotation } from './heard-words'
import { firstInView, pointOf } from './reveal'
import { isWritten, type WorkspaceState } from './store'
import { useGoTo } from './use-go-to.client'
import { useMadeTogether } from './use-made-together.client'
import { useOnActive } from './use-on-active.client'
import { useShownNow } from './use-shown.client'
import { useStanding } from './use-standing.client'
import { useCommands, useSetting, useText, useWorkspaceStore } from './workspace-context.client'

/** What the keyboard does with annotations: walking them, and what is done with the active one. */
export function AnnotationCommands() {
  const { version, cautions } = useSetting()
  const store = useWorkspaceStore()
  const text = useText()
  const go = useGoTo()
  const shownNow = useShownNow()
  const { removeStanding } = useStanding()

  const walk = (by: 1 | -1, wanted: (annotation: AnnotationView) => boolean, none: string) => {
    const shown = shownNow()
    const { activeId, say, hear, annotations } = store.getState()
    const next = nextAnnotation(shown, { activeId, place: whereNow() }, by, wanted)
    if (!next) return say(none)
    go.toPassage(next)
    const left = shown.length < annotations.length ? `; ${annotations.length} in all` : ''
    hear(
      `${shown.indexOf(next) + 1} of ${shown.length}${left}: ${heardAnnotation(next, { text: version.text, cautions })}`,
    )
  }
  /** Whoever went nowhere yet and chose nothing is at the first words that are seen. */
  const whereNow = () => {
    const { place, activeId } = store.getState()
    if (place || activeId || !text.current) return place
    const seen = firstInView(text.current)
    return { start: seen, end: seen }
  }
  const noProblem = () => {
    const unlinked = shownNow().filter(
      ({ targets, uses }) => targets.length === 0 || uses.length === 0,
    ).length
    return `No more annotations wait for a person here.${unlinkedWords(unlinked)}`
  }
  // What is written in an open form is not yet done, and what was done before is not what is meant there.
  const earlier = (turn: (state: WorkspaceState) => Promise<void>) => () => {
    const state = store.getState()
    if (state.adder || isWritten(state.form))
      state.say('Save or close the open form first. Nothing was taken back.')
    else void turn(state)
  }
  const sayMadeTogether = useMadeTogether()
  const all = () => true
  const onActive = useOnActive()
  useCommands({
    'next-annotation': () => walk(1, all, 'There are no more annotations.'),
    'previous-annotation': () => walk(-1, all, 'There are no annotations before.'),
    'next-problem': () => walk(1, isProblem, noProblem()),
    'choose-here': onActive((active) => {
      const start = active.spans[0]?.start
      const here = start === undefined ? [] : annotationsAt(shownNow(), start)
      const point = text.current && start !== undefined ? pointOf(text.current, start) : null
      if (here.length < 2 || !point) store.getState().say('No other annotation begins over these words.')
      else store.getState().showStack({ ids: here.map(({ id }) => id), ...point })
    }),
    edit: onActive(({ id }) => store.getState().open({ mode: 'edit', id })),
    attach: onActive(({ id }) => store.getState().open({ mode: 'attach', id })),
    delete: onActive((annotation) => {
      go.toText()
      void removeStanding(annotation)
    }),
    undo: earlier(async (state) => {
      await state.undoLast()
      if (state.undos.length === 0) await sayMadeTogether()
    }),
    redo: earlier((state) => state.redoLast()),
  })
  return null
}

function unlinkedWords(count: number): string {
  if (count === 0) return ''
  return ` ${count} without a subject or a statement: see the filter.`
}
