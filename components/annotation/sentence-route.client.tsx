'use client'

import { useEffect } from 'react'
import { spansOfRange } from '@/lib/anchoring/dom/spans-of-range'
import { sentenceAt } from '@/lib/annotation/caret'
import { heardPassage } from '@/lib/annotation/cautioned-pieces'
import { sameSpan } from '@/lib/annotation/stepper'
import { heardAll, heardHere } from './heard-words'
import { isWritten } from './store'
import { useDigits } from './use-digits.client'
import { useGoTo } from './use-go-to.client'
import type { OpenAdder } from './use-open-adder.client'
import { useSentenceSteps } from './use-sentence-steps.client'
import { useCommands, useSetting, useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Moving through the text sentence by sentence, and annotating what is selected, however it came to be. */
export function SentenceRoute({ openAdder }: { openAdder: OpenAdder }) {
  const { version, blocks, cautions } = useSetting()
  const store = useWorkspaceStore()
  const text = useText()
  const go = useGoTo()
  const place = () => store.getState().place
  const steps = useSentenceSteps(text, version.text, blocks, { place })
  const { chosen, letGo } = steps

  useEffect(() => {
    const { mark, hear, goneTo, annotations } = store.getState()
    mark('step', chosen ? [chosen] : [])
    if (!chosen) return
    goneTo(chosen)
    const inside = annotations.filter(({ spans }) =>
      spans.some(({ start, end }) => start < chosen.end && end > chosen.start),
    )
    hear(heardAll([heardPassage(version.text, chosen, cautions), heardHere(inside)]))
  }, [store, chosen, version.text, cautions])

  // Once somebody is elsewhere, the sentence is no longer what is annotated. By now the store knows of the step itself.
  const elsewhere = useWorkspace((state) => state.place)
  useEffect(() => {
    const { place } = store.getState()
    if (elsewhere && place && chosen && !sameSpan(place, chosen)) letGo()
  }, [store, elsewhere, chosen, letGo])

  const move = (how: Parameters<typeof steps.move>[0]) => () => {
    store.getState().moveCaret(null)
    document.getSelection()?.removeAllRanges()
    steps.move(how)
  }
  /** What is selected in the text, else what was stepped to, else the sentence at the caret. */
  const selected = () => {
    const selection = document.getSelection()
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null
    const spans = range && text.current ? spansOfRange(text.current, range) : []
    const { caret } = store.getState()
    const atCaret = caret && sentenceAt(version.text, blocks, caret.head)
    const other = chosen ?? atCaret
    return spans.length > 0 ? spans : other ? [other] : []
  }
  useDigits((pick) => {
    const { adder, form } = store.getState()
    const spans = adder || isWritten(form) ? [] : selected()
    if (spans[0]) openAdder(spans, true, pick)
    return spans.length > 0
  })
  useCommands({
    'next-sentence': move('down'),
    'previous-sentence': move('up'),
    'grow-down': move('grow-down'),
    'grow-up': move('grow-up'),
    annotate: () => {
      const { adder, tellAdder, say } = store.getState()
      const spans = selected()
      if (adder && !adder.adding) tellAdder({ type: 'selected', spans: adder.spans, takeFocus: true })
      else if (spans[0]) {
        openAdder(spans, true)
        go.toOffset(spans[0].start)
      } else say('Select some words first: with the caret, sentence by sentence, or find them.')
    },
    'let-go': () => {
      const { adder, form, open, caret, moveCaret, tellAdder, hear, hush } = store.getState()
      const wasOpen = adder !== null || (caret !== null && caret.anchor !== caret.head)
      if (adder?.adding) hush()
      tellAdder({ type: 'closed' })
      if (form && !isWritten(form)) open(null)
      hear('')
      steps.letGo()
      document.getSelection()?.removeAllRanges()
      moveCaret(caret && wasOpen ? { anchor: caret.head, head: caret.head } : null)
      go.toText()
    },
  })
  return null
}
