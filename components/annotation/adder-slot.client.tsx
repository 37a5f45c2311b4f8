'use client'

import type { AdderState } from '@/lib/annotation/adder-state'
import { guessVoice } from '@/lib/annotation/guess-voice'
import { type AnnotationFields, EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { Adder, type Saved } from './adder.client'
import type { Destination } from './destination'
import { useFreshViews } from './use-fresh-views.client'
import { useGoTo } from './use-go-to.client'
import { useStanding } from './use-standing.client'
import { useRunCommand, useSetting, useWorkspaceStore } from './workspace-context.client'

/** The form for a new annotation, at work in this text. */
export function AdderSlot({ adder }: { adder: NonNullable<AdderState> }) {
  const { version, blocks, choices, defaultOriginId, leftToQuote } = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const run = useRunCommand()
  const fetchViews = useFreshViews()
  const { created } = useStanding()
  const { tellAdder, say, warn } = store.getState()
  const start = adder.spans[0]?.start

  const firstFields: AnnotationFields = adder.kept ?? {
    ...EMPTY_ANNOTATION,
    originId: defaultOriginId,
    voice: guessVoice(version.text, blocks, adder.spans),
  }
  const close = () => run('let-go')
  const saved = async ({ id }: Saved, after: Destination['kind'] | 'not-reached') => {
    await fetchViews([id])
    go.toOffset(start)
    close()
    store.getState().choose(id)
    if (after === 'not-reached')
      warn('The annotation is saved, but it could not be attached. Try “Attach” on its card.')
    else if (after === 'none') created(id)
    else
      say(
        after === 'new'
          ? 'Annotation saved, and a statement started with it.'
          : 'Annotation saved and attached.',
      )
  }
  return (
    <Adder
      versionId={version.id}
      spans={adder.spans}
      words={adder.spans.map((span) => version.text.slice(span.start, span.end))}
      initial={firstFields}
      restored={adder.kept !== null}
      choices={choices}
      leftToQuote={leftToQuote}
      other={adder.other !== null}
      adding={adder.adding}
      focusTurns={adder.focusTurns}
      onUncover={() => go.toOffset(start)}
      onTouch={() => tellAdder({ type: 'touched' })}
      onUseOther={(how) => tellAdder({ type: 'use-other', how })}
      onAddAnother={() => {
        tellAdder({ type: 'add-another' })
        say('Select the next passage; by keyboard with j and k, then Enter.')
        go.toText()
      }}
      onClose={close}
      onSaved={(row, after) => void saved(row, after)}
    />
  )
}
