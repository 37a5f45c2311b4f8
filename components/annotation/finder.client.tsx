'use client'

import { useCallback, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Span } from '@/lib/anchoring/model'
import { FindQuote } from './find-quote.client'
import { Foot, useTool } from './foot.client'
import { KeyOf } from './key-of.client'
import { useGoTo } from './use-go-to.client'
import type { OpenAdder } from './use-open-adder.client'
import { useCommands, useSetting, useWorkspaceStore } from './workspace-context.client'

/** Finding words in the text: a button in the bar, and the finder while it is open. */
export function Finder({ openAdder }: { openAdder: OpenAdder }) {
  const { version } = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const tool = useTool('find')
  const [last, setLast] = useState('')
  useCommands({ find: tool.open })

  const showFound = useCallback(
    (matches: readonly Span[], at: Span | null) => {
      const { mark } = store.getState()
      mark('found', matches)
      mark('found-here', at ? [at] : [])
      go.toOffset(at?.start)
    },
    [store, go],
  )
  const close = () => {
    tool.close()
    showFound([], null)
    go.toText()
  }
  return (
    <>
      <Button onClick={tool.open}>
        Find a quotation <KeyOf command="find" />
      </Button>
      {tool.isOpen && (
        <Foot name="find" occasion={`${tool.turn}`} tool>
          <FindQuote
            turn={tool.turn}
            text={version.text}
            onFound={showFound}
            first={last}
            onAnnotate={(span, typed) => {
              setLast(typed)
              tool.close()
              showFound([], null)
              openAdder([span], true)
              go.toOffset(span.start)
            }}
            onClose={close}
          />
        </Foot>
      )}
    </>
  )
}
