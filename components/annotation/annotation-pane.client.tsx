'use client'

import type { AnnotationView } from '@/lib/annotation/model'
import { AdderSlot } from './adder-slot.client'
import { AnnotationList } from './annotation-list.client'
import { AnnotationMargin } from './annotation-margin.client'
import { AnnotationSheet } from './annotation-sheet.client'
import { AnnotationSlot } from './annotation-slot.client'
import type { Hearing } from './command-places'
import { Foot } from './foot.client'
import { NoneYet } from './none-yet.client'
import { WIDE } from './reveal'
import { useAnchor } from './use-anchor.client'
import { useShown } from './use-shown.client'
import { useMedia } from './use-signal.client'
import { useText, useWorkspace } from './workspace-context.client'

/**
 * A card for each annotation that is shown, and the form for a new one: in the margin beside the passages, as a list
 * where another order than the text's is asked for, and on a sheet at the foot of a narrow screen.
 */
export function AnnotationPane({ signal }: { signal: number }) {
  const text = useText()
  const shown = useShown()
  const adder = useWorkspace((state) => state.adder)
  const order = useWorkspace((state) => state.filter.sort)
  const fixed = useAnchor()
  const wide = useMedia(WIDE)
  const form = adder && <AdderSlot adder={adder} />
  if (!wide) {
    return (
      <>
        {adder ? (
          <Foot name="adder" occasion={`${adder.focusTurns} ${adder.spans[0]?.start}`}>
            {form}
          </Foot>
        ) : (
          <AnnotationSheet />
        )}
        <NoneAtAll />
      </>
    )
  }
  if (order !== 'text') {
    return (
      <aside aria-label="Annotations" data-hears={'article' satisfies Hearing}>
        {form}
        <AnnotationList />
        <NoneAtAll />
      </aside>
    )
  }
  return (
    <AnnotationMargin
      text={text}
      signal={signal}
      annotations={shown}
      slotFor={slotFor}
      adder={adder && { start: adder.spans[0]?.start ?? 0, node: form }}
      fixed={fixed}
    />
  )
}

const slotFor = (annotation: AnnotationView) => <AnnotationSlot key={annotation.id} annotation={annotation} />

function NoneAtAll() {
  const none = useWorkspace((state) => state.annotations.length === 0 && state.adder === null)
  return none ? <NoneYet /> : null
}
