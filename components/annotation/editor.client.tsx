'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { restoreAnnotationAction, updateAnnotationAction } from '@/lib/annotation/actions'
import type { AnnotationView, AnnotationFields as Fields, Theirs } from '@/lib/annotation/model'
import { AnnotationFields, type Choices } from './annotation-fields.client'
import { ConflictView } from './conflict-view.client'
import { dropDraft, keepDraft, keptDraft } from './kept-draft'
import { QuotedHere } from './quoted-here.client'
import { WIDE } from './reveal'
import { useMedia } from './use-signal.client'
import { useStayInView } from './use-stay-in-view.client'
import { ANNOTATION_PROBLEMS, FIELD_NAMES } from './words'
import styles from './workspace.module.css'

type Props = {
  versionId: string
  annotation: AnnotationView
  choices: Choices
  nameOf: (id: string) => string
  onClose: () => void
  /** What stands on the server is newer than what was shown. */
  onStale: () => void
  /** After saving: the fields as they were before, and as they are now. */
  onSaved: (before: Fields, after: Fields) => void
}

/** Changes everything of an annotation but its passage. When somebody else was faster, both texts are shown. */
export function AnnotationEditor({
  versionId,
  annotation,
  choices,
  nameOf,
  onClose,
  onStale,
  onSaved,
}: Props) {
  const form = useRef<HTMLFormElement>(null)
  const update = useAction(updateAnnotationAction)
  const [kept] = useState(() => keptDraft(versionId, annotation.id))
  const [fields, setFields] = useState<Fields>(kept?.fields ?? annotation.fields)
  const [seen, setSeen] = useState({
    rowVersion: kept?.rowVersion ?? annotation.rowVersion,
    fields: annotation.fields,
  })
  const theirs = conflictIn(update.result)

  useStayInView(form, useMedia(WIDE))
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus(), [])
  const change = (next: Fields) => {
    setFields(next)
    keepDraft(versionId, annotation.id, { spans: [], fields: next, rowVersion: seen.rowVersion })
  }
  const close = () => {
    dropDraft(versionId, annotation.id)
    onClose()
  }
  const save = async (chosen: Fields, rowVersion: number) => {
    const input = { ...chosen, tags: [...chosen.tags], targets: [...chosen.targets] }
    const answer = await update.run({ id: annotation.id, rowVersion, ...input })
    if (!answer?.ok) return
    dropDraft(versionId, annotation.id)
    onSaved(theirs?.fields ?? seen.fields, chosen)
  }
  const restoreThenSave = async (rowVersion: number) => {
    const restored = await restoreAnnotationAction({ id: annotation.id, rowVersion }).catch(() => null)
    await save(fields, restored?.ok ? restored.value.rowVersion : rowVersion)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(fields, seen.rowVersion)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <form
      ref={form}
      tabIndex={-1}
      data-keeps-focus
      aria-label="Edit annotation"
      className={`${styles.sheet} flex flex-col *:shrink-0 gap-3 border border-accent bg-paper px-4 pt-4 shadow-sheet outline-none`}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        void save(fields, seen.rowVersion)
      }}
    >
      <h2 className="font-sans text-sm font-semibold">Edit annotation</h2>
      <QuotedHere words={annotation.words} spans={annotation.spans} />
      {kept && <p className="text-sm text-soft">What you typed before is here again; it is not saved yet.</p>}
      {annotation.uses.some(({ state }) => state !== 'draft') && (
        <Note tone="attention">
          Statements rest on this passage. Another voice, speaker, origin or chain voids the signatures on it.
        </Note>
      )}
      {theirs ? (
        <ConflictView
          base={seen.rowVersion === annotation.rowVersion || !kept ? seen.fields : null}
          mine={fields}
          theirs={theirs}
          nameOf={nameOf}
          pending={update.pending}
          onChoose={(chosen) => void save(chosen, theirs.rowVersion)}
          onRestore={() => void restoreThenSave(theirs.rowVersion)}
          onTakeTheirs={() => {
            setSeen({ rowVersion: theirs.rowVersion, fields: theirs.fields })
            onStale()
            close()
          }}
        />
      ) : (
        <>
          <AnnotationFields fields={fields} onChange={change} choices={choices} />
          <Problem result={update.result} words={ANNOTATION_PROBLEMS} fieldNames={FIELD_NAMES} />
          <div className="sticky bottom-0 -mx-4 flex gap-2 border-t border-rule bg-paper px-4 py-3">
            <Button type="submit" variant="primary" pending={update.pending}>
              Save changes
            </Button>
            <Button onClick={close}>Cancel</Button>
          </div>
        </>
      )}
    </form>
  )
}

function conflictIn(result: { ok: boolean; reason?: string; details?: unknown } | null): Theirs | null {
  if (!result || result.ok || result.reason !== 'stale') return null
  return (result.details as { theirs: Theirs }).theirs
}
