'use client'

import { useCallback } from 'react'
import type { Change } from '@/lib/annotation/change'
import { markAndAttachAction } from '@/lib/newsroom/actions'
import type { WayIn } from '@/lib/statement/lifecycle'
import { toUse } from './destination'
import { dropDraft, keepDraft } from './kept-draft'
import { keepTargets } from './last-targets'
import { hasMargin } from './reveal'
import type { PassageDraft } from './store'
import { unsavedView } from './unsaved-view'
import { useChanges } from './use-changes.client'
import { useFreshViews } from './use-fresh-views.client'
import { useGoTo } from './use-go-to.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

const UNREACHED = { ok: false, reason: 'unreached' } as const
const SAVED = {
  none: 'Annotation saved.',
  'to-draft': 'Annotation saved and attached.',
  'as-further-support': 'Annotation saved and attached as further support; a second person signs it.',
  'to-next-draft': 'Annotation saved and attached to the next draft, which you have opened.',
  'to-new-statement': 'Annotation saved, and a statement started with it.',
} as const
let unsaved = 0

/**
 * Saves a new annotation and what it is attached to. It shows at once; when it is refused, it goes again, and the form
 * opens with all that was typed and the reason.
 */
export function useSavePassage(): (passage: PassageDraft) => Promise<void> {
  const setting = useSetting()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const fetchViews = useFreshViews()
  const { done } = useChanges()
  return useCallback(
    async (passage) => {
      const { version } = setting
      const { put, drop, choose, tellAdder, caret, moveCaret } = store.getState()
      unsaved += 1
      const shown = unsavedView(`unsaved-${unsaved}`, passage, setting)
      keepDraft(version.id, 'new', { ...passage, rowVersion: 0 })
      keepTargets(passage.fields.targets)
      put([shown])
      tellAdder({ type: 'closed' })
      document.getSelection()?.removeAllRanges()
      if (caret) moveCaret({ anchor: caret.head, head: caret.head })
      go.toText()
      if (hasMargin()) choose(shown.id)

      const answer = await markAndAttachAction(toInput(version.id, passage)).catch(() => UNREACHED)
      const now = store.getState()
      drop([shown.id])
      if (!answer.ok) {
        now.refuse({ ...passage, id: shown.id, answer })
        if (store.getState().reopened?.id !== shown.id)
          now.warn('A passage was not saved. The form opens for it again when this one is closed.')
        return
      }
      dropDraft(version.id, 'new')
      const { id, publicId, rowVersion, attached } = answer.value
      const uses = shown.uses.map((use) => ({ ...use, ...attached }))
      put([{ ...shown, id, publicId, rowVersion, uses }])
      if (now.activeId === shown.id) choose(id)
      // What was submitted gives no passage back.
      if (attached?.wayIn === 'as-further-support') now.say(SAVED[attached.wayIn])
      else done(SAVED[wayOf(attached)], changeOf(id, passage, attached))
      await fetchViews([id])
    },
    [setting, store, go, fetchViews, done],
  )
}

function toInput(versionId: string, { spans, fields, destination }: PassageDraft) {
  return {
    versionId,
    spans: spans.map(({ start, end }) => ({ start, end })),
    ...fields,
    tags: [...fields.tags],
    targets: [...fields.targets],
    use: toUse(destination),
  }
}

type Attached = {
  readonly evidenceId: string
  readonly revisionId: string
  readonly wayIn: WayIn | 'to-new-statement'
} | null

const wayOf = (attached: Attached) => (attached && attached.wayIn !== 'not-yours' ? attached.wayIn : 'none')

/** What taking it back turns round: a statement that was started stays as a draft. */
function changeOf(id: string, { destination }: PassageDraft, attached: Attached): Change {
  const created: Change = { kind: 'created', id }
  if (!attached || destination.kind === 'none') return created
  const { revisionId } = attached
  return {
    kind: 'several',
    changes: [created, { kind: 'attached', id, revisionId, bearing: destination.bearing }],
  }
}
