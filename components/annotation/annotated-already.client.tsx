'use client'

import { useMemo } from 'react'
import type { Span } from '@/lib/anchoring/model'
import { annotatedAlready } from '@/lib/annotation/annotated-already'
import { toldOf } from './told-of'
import { isStored } from './unsaved-view'
import { useWorkspace } from './workspace-context.client'

type Props = { spans: readonly Span[]; onShow: (id: string) => void }

const MOST = 2

/** Says that the words of a passage are annotated already, and leads to the cards. */
export function AnnotatedAlready({ spans, onShow }: Props) {
  const annotations = useWorkspace((state) => state.annotations)
  const found = useMemo(() => annotatedAlready(annotations.filter(isStored), spans), [annotations, spans])
  const [first] = found
  if (!first) return null
  return (
    <p className="shrink-0 text-xs" data-already>
      {first.same ? 'These words are annotated already: ' : 'These words lie in an annotation: '}
      {found.slice(0, MOST).map(({ annotation }, at) => (
        <span key={annotation.id}>
          {at > 0 && '; '}
          <button
            type="button"
            className="min-h-6 text-start underline underline-offset-4 pointer-coarse:min-h-11"
            onClick={() => onShow(annotation.id)}
          >
            {toldOf(annotation)}
          </button>
        </span>
      ))}
      {found.length > MOST && `; and ${found.length - MOST} more`}
    </p>
  )
}
