'use client'

import { useEffect } from 'react'
import { keptDraft } from './kept-draft'
import { useGoTo } from './use-go-to.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

/**
 * When the page opens: brings back what was typed and not saved, and goes to the annotation that the address names.
 * Where nothing else has the focus, the text takes it, so that its keys work at once.
 */
export function useWhereWeWere(): void {
  const store = useWorkspaceStore()
  const { version } = useSetting()
  const go = useGoTo()
  useEffect(() => {
    const { annotations, tellAdder, open, say } = store.getState()
    const kept = keptDraft(version.id, 'new')
    const edited = annotations.find(({ id }) => keptDraft(version.id, id))
    if (kept && kept.spans.length > 0) tellAdder({ type: 'restored', spans: kept.spans, fields: kept.fields })
    if (edited) open({ mode: 'edit', id: edited.id })
    const named = annotations.find(({ publicId }) => location.hash === `#annotation-${publicId}`)
    if (named) go.toPassage(named)
    if (kept || edited) say('What you typed before and did not save is here again.')
    else if (['', '#article-text'].includes(location.hash) && document.activeElement === document.body)
      go.toText()
  }, [store, version.id, go])
}
