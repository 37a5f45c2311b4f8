'use client'

import type { AnnotationView } from '@/lib/annotation/model'
import { AnnotationCard } from './annotation-card.client'
import { AttachForm } from './attach-form.client'
import { AnnotationEditor } from './editor.client'
import { HistoryPanel } from './history-panel.client'
import { PassageForm } from './passage-form.client'
import { hasMargin } from './reveal'
import { useFreshViews } from './use-fresh-views.client'
import { useGoTo } from './use-go-to.client'
import { useFullNames } from './use-names.client'
import { useStanding } from './use-standing.client'
import { useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** An annotation's place in the margin: its card, or the form that is open on it. */
export function AnnotationSlot({ annotation }: { annotation: AnnotationView }) {
  const { id } = annotation
  const { article, version, choices } = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const fetchViews = useFreshViews()
  const nameOf = useFullNames()
  const { removeStanding, edited, attached } = useStanding()
  const active = useWorkspace((state) => state.activeId === id)
  const mode = useWorkspace((state) => (state.form?.id === id ? state.form.mode : 'card'))
  const hovered = useWorkspace((state) => state.hoveredId === id)
  const { open, choose, hover } = store.getState()

  const close = () => {
    open(null)
    go.toText()
  }
  if (mode === 'edit') {
    return (
      <AnnotationEditor
        versionId={version.id}
        annotation={annotation}
        choices={choices}
        nameOf={nameOf}
        onClose={close}
        onStale={() => void fetchViews([id])}
        onSaved={(before, after) => {
          close()
          void fetchViews([id]).then(() => edited(id, before, after))
        }}
      />
    )
  }
  if (mode === 'passage') return <PassageForm key={id} annotation={annotation} onClose={close} />
  if (mode === 'history') return <HistoryPanel key={id} annotation={annotation} onClose={close} />
  if (mode === 'attach') {
    return (
      <AttachForm
        key={id}
        annotation={annotation}
        onClose={close}
        onAttached={(answer, destination) => {
          close()
          void attached(id, answer, destination)
        }}
      />
    )
  }
  return (
    <AnnotationCard
      annotation={annotation}
      slug={article.slug}
      active={active}
      hovered={hovered}
      onHover={(over) => hover(over ? id : null)}
      onActivate={() => {
        if (store.getState().activeId === id) return
        if (hasMargin()) go.toPassage(annotation)
        else choose(id)
      }}
      onShow={() => {
        store.getState().list(false)
        go.toPassage(annotation)
      }}
      onEdit={() => open({ mode: 'edit', id })}
      onAttach={() => open({ mode: 'attach', id })}
      onDelete={() => {
        go.toText()
        void removeStanding(annotation)
      }}
    />
  )
}
