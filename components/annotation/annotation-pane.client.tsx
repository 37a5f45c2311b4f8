'use client'

import type { AnnotationView } from '@/lib/annotation/model'
import { AdderSlot } from './adder-slot.client'
import { AnnotationMargin } from './annotation-margin.client'
import { AnnotationSlot } from './annotation-slot.client'
import { useText, useWorkspace } from './workspace-context.client'

/** The margin: a card for each annotation, and the form for a new one. */
export function AnnotationPane({ signal }: { signal: number }) {
  const text = useText()
  const annotations = useWorkspace((state) => state.annotations)
  const adder = useWorkspace((state) => state.adder)
  const fixed = useWorkspace((state) => state.form?.id ?? state.activeId)
  return (
    <AnnotationMargin
      text={text}
      signal={signal}
      annotations={annotations}
      slotFor={slotFor}
      adder={adder && { start: adder.spans[0]?.start ?? 0, node: <AdderSlot adder={adder} /> }}
      fixed={fixed}
    />
  )
}

const slotFor = (annotation: AnnotationView) => <AnnotationSlot key={annotation.id} annotation={annotation} />
