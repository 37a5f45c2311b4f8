'use client'

import { type ReactNode, type RefObject, useMemo } from 'react'
import type { AnnotationView } from '@/lib/annotation/model'
import type { Hearing } from './command-places'
import { Margin, type MarginItem } from './margin.client'
import { NoneYet } from './none-yet.client'

type Props = {
  text: RefObject<HTMLElement | null>
  signal: number
  annotations: readonly AnnotationView[]
  slotFor: (annotation: AnnotationView) => ReactNode
  /** The form for a new annotation, and where its passage begins. */
  adder: { readonly start: number; readonly node: ReactNode } | null
  /** The annotation whose card stands exactly beside its passage. */
  fixed: string | null
}

const ADDER = 'adder'

/** Cards beside their passages; what has no place in this version comes first, in a list of its own. */
export function AnnotationMargin({ text, signal, annotations, slotFor, adder, fixed }: Props) {
  const unplaced = annotations.filter(({ spans }) => spans.length === 0)
  const items = useMemo(() => itemsOf(annotations, adder, slotFor), [annotations, adder, slotFor])
  return (
    <aside aria-label="Annotations" data-hears={'article' satisfies Hearing}>
      {items.length === 0 && unplaced.length === 0 && <NoneYet />}
      {unplaced.length > 0 && (
        <section className="mb-6 border border-attention p-3" aria-label="Not placed in this version">
          <h2 className="mb-2 font-sans text-sm font-semibold">Not placed in this version</h2>
          {unplaced.map(slotFor)}
        </section>
      )}
      <Margin text={text} items={items} fixed={adder ? ADDER : fixed} signal={signal} />
    </aside>
  )
}

function itemsOf(
  annotations: readonly AnnotationView[],
  adder: Props['adder'],
  slotFor: Props['slotFor'],
): MarginItem[] {
  const items: MarginItem[] = annotations.flatMap((one) =>
    one.spans[0] ? [{ key: one.id, start: one.spans[0].start, draw: () => slotFor(one) }] : [],
  )
  if (adder) items.push({ key: ADDER, start: adder.start, draw: () => adder.node })
  return items.sort((one, other) => one.start - other.start)
}
