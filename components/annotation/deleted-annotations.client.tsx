'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { deletedAnnotationsAction } from '@/lib/annotation/actions'
import type { DeletedAnnotation } from '@/lib/annotation/model'
import { dateAndTime } from '@/lib/text/date-and-time'
import { heardAnnotation } from './heard-words'
import { Quoted } from './quoted'
import { useChanges } from './use-changes.client'
import { useGoTo } from './use-go-to.client'
import { useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** What was said last lies over the foot of a wide window: the end of the page is read and pressed above it. */
const FREE = 'min-[70rem]:pb-16 min-[70rem]:[&_button]:scroll-mb-20'
/** The button that was pressed is gone. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true })

type Told = readonly DeletedAnnotation[] | 'loading' | 'unreached' | null

/** What was deleted in this text, under it: opened on demand, each with its way back. */
export function DeletedAnnotations() {
  const { version, cautions } = useSetting()
  const store = useWorkspaceStore()
  const { make } = useChanges()
  const go = useGoTo()
  const standing = useWorkspace(({ annotations }) => annotations)
  const [told, setTold] = useState<Told>(null)
  const look = async () => {
    setTold('loading')
    const answer = await deletedAnnotationsAction({ versionId: version.id }).catch(() => null)
    setTold(answer?.ok ? answer.value : 'unreached')
  }
  const restore = async ({ id, rowVersion }: DeletedAnnotation) => {
    store.getState().dropDeleted({ id, rowVersion })
    const refused = await make({ kind: 'created', id }, 'The annotation is back.')
    if (refused) return look()
    const back = store.getState().annotations.find((one) => one.id === id)
    if (!back) return
    // The button goes with what it was for: whoever pressed it goes on at the passage.
    go.toPassage(back)
    go.toText()
    store.getState().hear(heardAnnotation(back, { text: version.text, cautions }))
  }
  if (told === null)
    return (
      <p className={`mt-8 ${FREE}`}>
        <Button onClick={() => void look()}>Deleted annotations of this text</Button>
      </p>
    )
  const gone = typeof told === 'string' ? [] : told.filter(({ id }) => !standing.some((one) => one.id === id))
  return (
    <section aria-labelledby="deleted-annotations" className={`mt-8 max-w-2xl ${FREE}`}>
      <h2
        ref={takeFocus}
        id="deleted-annotations"
        tabIndex={-1}
        className="mb-2 font-sans text-sm font-semibold outline-none"
      >
        Deleted annotations of this text
      </h2>
      {told === 'unreached' && (
        <Note tone="problem" role="alert">
          The server could not be reached. <Button onClick={() => void look()}>Try again</Button>
        </Note>
      )}
      <p role="status" className="text-sm text-soft">
        {told === 'loading' && 'Reading what was deleted …'}
        {typeof told !== 'string' && gone.length === 0 && 'Nothing of this text is deleted.'}
      </p>
      <ul className="flex flex-col gap-3">
        {gone.map((one) => (
          <li key={one.id} className="flex flex-col items-start gap-1.5">
            <Quoted words={one.words} short />
            <p className="text-sm text-soft">
              deleted by {one.by}, {dateAndTime(new Date(one.at))}
            </p>
            <Button onClick={() => void restore(one)}>Take the deletion back</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
