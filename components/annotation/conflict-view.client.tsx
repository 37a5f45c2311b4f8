'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import {
  differingFields,
  FIELD_LABELS,
  type FieldName,
  fieldWords,
  type NameOf,
} from '@/lib/annotation/field-words'
import type { AnnotationFields, Theirs } from '@/lib/annotation/model'

type Props = {
  /** The fields as they were when the editor began. */
  base: AnnotationFields
  mine: AnnotationFields
  theirs: Theirs
  nameOf: NameOf
  pending: boolean
  onChoose: (fields: AnnotationFields) => void
  onTakeTheirs: () => void
  /** For an annotation that was deleted meanwhile. */
  onRestore: () => void
}

/** Both texts side by side, field by field. Nothing typed is lost until a choice is made. */
export function ConflictView({
  base,
  mine,
  theirs,
  nameOf,
  pending,
  onChoose,
  onTakeTheirs,
  onRestore,
}: Props) {
  // What this editor never touched is the other's to change.
  const [taken, setTaken] = useState<ReadonlySet<FieldName>>(() => {
    const touched = new Set(differingFields(base, mine))
    return new Set(differingFields(mine, theirs.fields).filter((field) => !touched.has(field)))
  })
  const section = useRef<HTMLElement>(null)
  // The button that had the focus is gone: bring the choice to the one who pressed it.
  useEffect(() => section.current?.focus({ preventScroll: true }), [])
  const differing = differingFields(mine, theirs.fields)
  if (theirs.deleted) return <Deleted by={theirs.updatedBy} onRestore={onRestore} onClose={onTakeTheirs} />
  const choose = (field: FieldName, whose: 'mine' | 'theirs') => {
    const next = new Set(taken)
    if (whose === 'theirs') next.add(field)
    else next.delete(field)
    setTaken(next)
  }
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="flex flex-col gap-3 outline-none"
      aria-label="Choose between two texts"
    >
      <Note
        tone="attention"
        role="alert"
        title={`${theirs.updatedBy} saved this annotation while you were editing.`}
      >
        {differing.length === 0 ? 'Both texts are the same.' : 'Choose for each field whose text stays.'}
      </Note>
      {differing.map((field) => (
        <fieldset key={field} className="border-t border-rule pt-2">
          <legend className="text-sm font-medium">{FIELD_LABELS[field]}</legend>
          <div className="grid grid-cols-2 gap-3">
            {(['mine', 'theirs'] as const).map((whose) => (
              <label key={whose} className="flex min-w-0 items-start gap-2 text-sm">
                <input
                  type="radio"
                  className="mt-1"
                  name={`conflict-${field}`}
                  checked={taken.has(field) === (whose === 'theirs')}
                  onChange={() => choose(field, whose)}
                />
                <span className="min-w-0">
                  <span className="text-soft">{whose === 'mine' ? 'yours' : theirs.updatedBy}</span>
                  <br />
                  {fieldWords(whose === 'mine' ? mine : theirs.fields, field, nameOf)}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="flex flex-wrap gap-2 pb-4">
        <Button
          variant="primary"
          pending={pending}
          onClick={() => onChoose(merged(mine, theirs.fields, taken))}
        >
          Save this choice
        </Button>
        <Button onClick={onTakeTheirs}>Keep theirs, drop mine</Button>
      </div>
    </section>
  )
}

function Deleted({ by, onRestore, onClose }: { by: string; onRestore: () => void; onClose: () => void }) {
  return (
    <Note
      tone="attention"
      role="alert"
      className="mb-4"
      title={`${by} deleted this annotation while you were editing.`}
    >
      <p className="mb-2">Nothing you typed is lost yet.</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onRestore}>Bring it back with my text</Button>
        <Button onClick={onClose}>Leave it deleted</Button>
      </div>
    </Note>
  )
}

function merged(
  mine: AnnotationFields,
  theirs: AnnotationFields,
  taken: ReadonlySet<FieldName>,
): AnnotationFields {
  const fromThem = Object.fromEntries([...taken].map((field) => [field, theirs[field]]))
  return { ...mine, ...fromThem }
}
