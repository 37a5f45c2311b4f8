'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { annotationHistoryAction } from '@/lib/annotation/actions'
import { type Change, fieldsChange } from '@/lib/annotation/change'
import type { HistoryEntry } from '@/lib/annotation/history'
import type { AnnotationView } from '@/lib/annotation/model'
import { sameSpans } from '@/lib/annotation/standing-passage'
import { dateAndTime } from '@/lib/text/date-and-time'
import { commandOf } from './command-of'
import { HistoryEntryView } from './history-entry'
import { QuotedHere } from './quoted-here.client'
import { WIDE } from './reveal'
import { useChanges } from './use-changes.client'
import { useMedia } from './use-signal.client'
import { useStayInView } from './use-stay-in-view.client'
import { useWorkspaceKeys } from './use-workspace-keys.client'
import styles from './workspace.module.css'
import { useSetting } from './workspace-context.client'

type Props = { annotation: AnnotationView; onClose: () => void }
type Told = readonly HistoryEntry[] | 'loading' | 'unreached'

/** Who did what with an annotation, and the way back to how it was: a restore is a change like any other. */
export function HistoryPanel({ annotation, onClose }: Props) {
  const { publicId, rowVersion, seq, uses } = annotation
  const { version, choices } = useSetting()
  const { make } = useChanges()
  const keys = useWorkspaceKeys()
  const panel = useRef<HTMLElement>(null)
  const [told, setTold] = useState<Told>('loading')
  const nameOf = (id: string) =>
    choices.subjects.find((one) => one.id === id)?.title ??
    choices.origins.find((one) => one.id === id)?.name ??
    'something that is no longer listed'

  useStayInView(panel, useMedia(WIDE))
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when something happened to it
  useEffect(() => {
    let gone = false
    void annotationHistoryAction({ publicId })
      .catch(() => null)
      .then((answer) => !gone && setTold(answer?.ok ? answer.value : 'unreached'))
    return () => {
      gone = true
    }
  }, [publicId, rowVersion, seq, uses])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.key === '?' || event.key === 'Tab') return
    // What is told here changes with it, in view.
    const command = commandOf(event, null, keys)
    if (command === 'undo' || command === 'redo') return
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-keeps-focus
      aria-label="History"
      className={`${styles.sheet} flex flex-col gap-3 border border-accent bg-paper p-4 text-sm shadow-sheet outline-none`}
      onKeyDown={press}
    >
      <div className="sticky -top-4 z-[1] -mt-4 flex items-center justify-between gap-2 bg-paper py-2">
        <h2 className="font-sans text-sm font-semibold">History</h2>
        <Button onClick={onClose}>Close</Button>
      </div>
      <QuotedHere words={annotation.words} spans={annotation.spans} short />
      {told === 'loading' && <p role="status">Reading what happened …</p>}
      {told === 'unreached' && (
        <Note tone="problem" role="alert">
          The server could not be reached. Close this and try again.
        </Note>
      )}
      {Array.isArray(told) && (
        <ol aria-label="What happened, newest first" className="flex flex-col gap-3">
          {(told as readonly HistoryEntry[]).map((entry, index, all) => {
            const change = wayBack(all.slice(index), annotation, version.id)
            return (
              <HistoryEntryView
                key={entry.key}
                entry={entry}
                wordsBefore={wordsBefore(all.slice(index + 1))}
                nameOf={nameOf}
                onRestore={
                  change &&
                  (() => void make(change, `Restored as it was on ${dateAndTime(new Date(entry.at))}.`))
                }
              />
            )
          })}
        </ol>
      )}
    </section>
  )
}

/** The words that the newest of older entries left. */
const wordsBefore = (older: readonly HistoryEntry[]): readonly string[] =>
  older.find(({ passage }) => passage && passage.words.length > 0)?.passage?.words ?? []

/**
 * What makes it again what it was since an entry that changed fields or passage, by that entry and the older ones; null
 * where it is so. A passage in another version is not taken back to.
 */
function wayBack(until: readonly HistoryEntry[], now: AnnotationView, versionId: string): Change | null {
  const [entry] = until
  if (!entry?.fields && !entry?.passage) return null
  const restores = entry.at
  const fields = until.find((one) => one.fields)?.fields
  const passage = until.find((one) => one.passage)?.passage
  const changes: Change[] = []
  const written = fields && fieldsChange(now.id, now.fields, fields.after)
  if (written) changes.push({ ...written, restores })
  const canLie = passage && passage.versionId === versionId && passage.spans.length > 0 && !now.suspect
  if (canLie && !sameSpans(passage.spans, now.spans))
    changes.push({ kind: 'passage', id: now.id, before: now.spans, after: passage.spans, restores })
  return changes.length > 0 ? { kind: 'several', changes } : null
}
