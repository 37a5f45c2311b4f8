'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { CodebookEntry } from '@/components/codebook/codebook-entry'
import { useEntry } from '@/components/codebook/use-entry.client'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { targetName } from '@/lib/codebook/model'

type Props = { subjectId: string; onClose: () => void }

/** What the codebook says of a target, in the box for a new annotation. What was typed in the box waits behind it. */
export function AdderRule({ subjectId, onClose }: Props) {
  const panel = useRef<HTMLElement>(null)
  const { entry, failed, again } = useEntry(subjectId)
  useEffect(() => {
    const before = document.activeElement
    const isInBox = panel.current?.closest('form')?.contains(before) || before === document.body
    const form = panel.current?.closest('form')
    panel.current?.focus({ preventScroll: true })
    return () => {
      const target = form?.querySelector<HTMLElement>(`[data-target="${subjectId}"]`)
      const back = isInBox ? (target ?? form) : before
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [subjectId])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="Rule and examples"
      aria-busy={!entry && !failed}
      onKeyDown={press}
      className="flex flex-col gap-3 outline-none"
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="reading text-lg font-medium">{entry ? targetName(entry.target) : 'Codebook'}</h3>
        <Button className="shrink-0 px-2.5" onClick={onClose}>
          Back <Key>Escape</Key>
        </Button>
      </div>
      <div role="status">
        {failed && (
          <p className="flex flex-wrap items-center gap-2 text-sm text-problem">
            It could not be loaded. <Button onClick={() => void again()}>Try again</Button>
          </p>
        )}
        {!entry && !failed && <p className="text-sm text-soft">Looking it up …</p>}
        {entry && <CodebookEntry entry={entry} />}
      </div>
    </section>
  )
}
