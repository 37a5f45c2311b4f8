'use client'

import type { AnnotationFields, AnnotationView } from '@/lib/annotation/model'
import { AnnotationCard } from './annotation-card.client'
import type { Choices } from './annotation-fields.client'
import { AttachForm } from './attach-form.client'
import { AnnotationEditor } from './editor.client'

export type SlotMode = 'card' | 'edit' | 'attach'

type Props = {
  annotation: AnnotationView
  /** Of the article. */
  slug: string
  mode: SlotMode
  active: boolean
  versionId: string
  choices: Choices
  nameOf: (id: string) => string
  onMode: (mode: SlotMode) => void
  onActivate: () => void
  onShow: () => void
  onDelete: () => void
  onEdited: (row: { id: string; rowVersion: number }, before: AnnotationFields) => void
  onAttached: (words: string) => void
}

/** An annotation's place in the margin: its card, or the form that is open on it. */
export function AnnotationSlot(props: Props) {
  const { annotation, mode, choices, onMode } = props
  const close = () => onMode('card')
  if (mode === 'edit') {
    return (
      <AnnotationEditor
        versionId={props.versionId}
        annotation={annotation}
        choices={choices}
        nameOf={props.nameOf}
        onClose={close}
        onSaved={props.onEdited}
      />
    )
  }
  if (mode === 'attach') {
    const { subjects } = choices
    return (
      <AttachForm annotation={annotation} subjects={subjects} onClose={close} onDone={props.onAttached} />
    )
  }
  return (
    <AnnotationCard
      annotation={annotation}
      slug={props.slug}
      active={props.active}
      onActivate={props.onActivate}
      onShow={props.onShow}
      onEdit={() => onMode('edit')}
      onAttach={() => onMode('attach')}
      onDelete={props.onDelete}
    />
  )
}
