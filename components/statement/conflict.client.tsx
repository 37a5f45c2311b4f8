'use client'

import { MergeChoice } from '@/components/form/merge-choice.client'
import type { RevisionFields } from '@/lib/statement/model'
import { mergeFields } from '@/lib/text/merge-fields'
import { fieldInWords, LABELS } from './field-words'

type Props = {
  /** The draft as it was when writing began; null where that is not known any more. */
  base: RevisionFields | null
  mine: RevisionFields
  theirs: RevisionFields
  nameOf: (id: string | null) => string
  pending: boolean
  /** Saves these fields over theirs. */
  onChoose: (fields: RevisionFields) => void
  onTakeTheirs: () => void
}

/** Somebody saved the draft meanwhile: both texts, merged field by field. */
export function Conflict({ base, mine, theirs, nameOf, pending, onChoose, onTakeTheirs }: Props) {
  return (
    <MergeChoice
      title="Somebody else saved this draft while you were writing."
      merge={mergeFields(base, mine, theirs)}
      mine={mine}
      theirs={theirs}
      whose="saved meanwhile"
      labelOf={(field) => LABELS[field]}
      wordsOf={(fields, field) => (
        <span className="reading">{fieldInWords(field, fields[field], nameOf)}</span>
      )}
      pending={pending}
      onChoose={onChoose}
      onTakeTheirs={onTakeTheirs}
    />
  )
}
