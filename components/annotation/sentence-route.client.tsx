'use client'

import { useEffect } from 'react'
import { SpokenHelp } from './article-column.client'
import { useGoTo } from './use-go-to.client'
import type { OpenAdder } from './use-open-adder.client'
import { useSentenceSteps } from './use-sentence-steps.client'
import { useCommands, useSetting, useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Moving through the text sentence by sentence, and annotating the one that was stepped to. */
export function SentenceRoute({ openAdder }: { openAdder: OpenAdder }) {
  const { version, blocks } = useSetting()
  const store = useWorkspaceStore()
  const text = useText()
  const go = useGoTo()
  const steps = useSentenceSteps(text, version.text, blocks)
  const { chosen } = steps
  const isClosed = useWorkspace((state) => state.adder === null)

  useEffect(() => store.getState().mark('step', chosen ? [chosen] : []), [store, chosen])
  useCommands({
    'next-sentence': () => steps.move('down'),
    'previous-sentence': () => steps.move('up'),
    'grow-down': () => steps.move('grow-down'),
    'grow-up': () => steps.move('grow-up'),
    annotate: () => {
      const { adder, tellAdder, say } = store.getState()
      if (adder && !adder.adding) tellAdder({ type: 'selected', spans: adder.spans, takeFocus: true })
      else if (chosen) {
        openAdder([chosen], true)
        go.toOffset(chosen.start)
      } else say('Select some words first: j and k move through the sentences.')
    },
    'let-go': () => {
      store.getState().tellAdder({ type: 'closed' })
      steps.letGo()
      document.getSelection()?.removeAllRanges()
      go.toText()
    },
  })
  return <SpokenHelp sentence={chosen && isClosed ? version.text.slice(chosen.start, chosen.end) : ''} />
}
