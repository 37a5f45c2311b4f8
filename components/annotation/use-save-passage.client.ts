'use client'

import { useCallback } from 'react'
import type { Change } from '@/lib/annotation/change'
import { NO_FILTER } from '@/lib/annotation/filter-annotations'
import { markAndAttachAction } from '@/lib/newsroom/actions'
import { type Attached, attachedChange } from './attached-change'
import { toUse, wordingOf } from './destination'
import { dropDraft, keepDraft } from './kept-draft'
import { keepTargets } from './last-targets'
import { hasMargin } from './reveal'
import { savedWords } from './saved-words'
import type { PassageDraft } from './store'
import { unsavedView } from './unsaved-view'
import { useChanges } from './use-changes.client'
import { useAskFilter } from './use-filter-address.client'
import { useFreshViews } from './use-fresh-views.client'
import { useGoTo } from './use-go-to.client'
import { useShownNow } from './use-shown.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

const UNREACHED = { ok: false, reason: 'unreached' } as const
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
  const askFilter = useAskFilter()
  const shownNow = useShownNow()
  return useCallback(
    async (passage) => {
      const { version } = setting
      const { put, drop, tellAdder, caret, moveCaret } = store.getState()
      unsaved += 1
      const shown = unsavedView(`unsaved-${unsaved}`, passage, setting)
      keepDraft(version.id, 'new', { ...passage, rowVersion: 0 })
      keepTargets(passage.fields.targets)
      put([shown])
      tellAdder({ type: 'closed' })
      document.getSelection()?.removeAllRanges()
      if (caret) moveCaret({ anchor: caret.head, head: caret.head })
      go.toText()
      if (hasMargin()) store.setState({ activeId: shown.id })

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
      // Whoever went on meanwhile stays where they are.
      if (now.activeId === shown.id) store.setState({ activeId: id })
      const saved = savedWords(shown, attached?.wayIn ?? null)
      const hidden = !shownNow().some((one) => one.id === id)
      done(hidden ? `${saved} The filter hides it.` : saved, changeOf(id, passage, attached))
      if (hidden) {
        const show = () => {
          const { annotations, filter } = store.getState()
          askFilter({ ...NO_FILTER, sort: filter.sort })
          const made = annotations.find((one) => one.id === id)
          store.getState().say('All annotations are shown; the new one is chosen.')
          go.toText()
          if (made) go.toPassage(made)
        }
        store.getState().offer({ words: 'Show it', run: show })
      }
      await fetchViews([id])
    },
    [setting, store, go, fetchViews, done, askFilter, shownNow],
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

/** What taking it back turns round. */
function changeOf(id: string, { destination }: PassageDraft, attached: Attached | null): Change {
  const created: Change = { kind: 'created', id }
  if (!attached || destination.kind === 'none') return created
  const { bearing } = destination
  return {
    kind: 'several',
    changes: [created, attachedChange(id, attached, { bearing, wording: wordingOf(destination) })],
  }
}
