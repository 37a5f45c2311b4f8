'use client'

import { MergeChoice } from '@/components/form/merge-choice.client'
import { Button } from '@/components/ui/button'
import { Note } from '@/components/ui/note'
import { FIELD_LABELS, fieldWords, type NameOf } from '@/lib/annotation/field-words'
import { mergeAnnotation } from '@/lib/annotation/merge-annotation'
import type { AnnotationFields, Theirs } from '@/lib/annotation/model'

type Props = {
  /** The fields as they were when the editor began; null where that is not known any more. */
  base: AnnotationFields | null
  mine: AnnotationFields
  theirs: Theirs
  nameOf: NameOf
  pending: boolean
  onChoose: (fields: AnnotationFields) => void
  onTakeTheirs: () => void
  /** For an annotation that was deleted meanwhile. */
  onRestore: () => void
}

/** Somebody was faster: both texts, merged field by field. */
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
  if (theirs.deleted) return <Deleted by={theirs.updatedBy} onRestore={onRestore} onClose={onTakeTheirs} />
  return (
    <MergeChoice
      title={`${theirs.updatedBy} saved this annotation while you were editing.`}
      merge={mergeAnnotation(base, mine, theirs.fields)}
      mine={mine}
      theirs={theirs.fields}
      whose={theirs.updatedBy}
      labelOf={(field) => FIELD_LABELS[field]}
      wordsOf={(fields, field) => <span className="text-sm">{fieldWords(fields, field, nameOf)}</span>}
      pending={pending}
      onChoose={onChoose}
      onTakeTheirs={onTakeTheirs}
    />
  )
}

type DeletedProps = { by: string; onRestore: () => void; onClose: () => void }

function Deleted({ by, onRestore, onClose }: DeletedProps) {
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
