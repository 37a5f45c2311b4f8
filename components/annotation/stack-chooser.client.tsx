'use client'

import { Menu } from '@/components/ui/menu.client'
import type { AnnotationView } from '@/lib/annotation/model'
import { toldOf } from './told-of'
import { useGoTo } from './use-go-to.client'
import { useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** Below the words that were pressed, so that they stay in sight. */
const BELOW = 14

/** Where several annotations lie over each other: which of them is meant. */
export function StackChooser() {
  const store = useWorkspaceStore()
  const go = useGoTo()
  const stack = useWorkspace((state) => state.stack)
  const annotations = useWorkspace((state) => state.annotations)
  const here = annotations.filter(({ id }) => stack?.ids.includes(id))
  if (!stack || here.length === 0) return null
  const { showStack, hover } = store.getState()
  const close = () => {
    hover(null)
    showStack(null)
    go.toText()
  }
  return (
    <Menu
      label={`${here.length} annotations here`}
      x={stack.x}
      y={stack.y + BELOW}
      items={here.map((annotation) => ({ key: annotation.id, words: <Told annotation={annotation} /> }))}
      onReach={hover}
      onChoose={(id) => {
        close()
        const chosen = here.find((annotation) => annotation.id === id)
        if (chosen) go.toCard(chosen)
      }}
      onClose={close}
    />
  )
}

function Told({ annotation }: { annotation: AnnotationView }) {
  return (
    <>
      <span className="reading line-clamp-2">{annotation.words.join(' … ')}</span>
      <span className="text-soft">{toldOf(annotation)}</span>
    </>
  )
}
