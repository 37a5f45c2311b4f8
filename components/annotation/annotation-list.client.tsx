'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { AnnotationSlot } from './annotation-slot.client'
import { useShown } from './use-shown.client'

/** Cards that are drawn at first, and with each step further. */
const STEP = 60

/** Cards one after the other, in the order that is asked for. */
export function AnnotationList() {
  const shown = useShown()
  const [drawn, setDrawn] = useState(STEP)
  const left = shown.length - drawn
  return (
    <>
      <ol className="flex flex-col gap-3">
        {shown.slice(0, drawn).map((annotation) => (
          <li key={annotation.id}>
            <AnnotationSlot annotation={annotation} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className="mt-3">
          <Button onClick={() => setDrawn(drawn + STEP)}>Show {Math.min(left, STEP)} more</Button>
        </p>
      )}
    </>
  )
}
