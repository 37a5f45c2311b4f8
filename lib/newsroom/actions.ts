'use server'

import { defineAction } from '@/lib/action/define-action'
import { editionChoices, liftInput, noticeInput, publishInput } from '@/lib/edition/schema'
import { draftInput } from '@/lib/import-draft/schema'
import { rowInput } from '@/lib/import-run/schema'
import { recheckOffInput } from '@/lib/recheck/schema'
import { approveRevision } from './approve-revision'
import { attachPassage, markAndAttach } from './attach-passage'
import { confirmImport } from './confirm-import'
import { draftForArticle } from './draft-for-article'
import { draftForRow } from './draft-for-row'
import { previewEdition, publishEdition } from './publish-edition'
import { requestChanges } from './request-changes'
import {
  approveRevisionSchema,
  attachPassageSchema,
  markAndAttachSchema,
  putDraftBackSchema,
  requestChangesSchema,
  submitRevisionSchema,
  takeDraftBackSchema,
} from './schema'
import { submitRevision } from './submit-revision'
import { liftNotice, takeDown } from './take-down'
import { putDraftBack, takeDraftBack } from './take-draft-back'

export const submitRevisionAction = defineAction({
  as: 'editor',
  input: submitRevisionSchema,
  run: submitRevision,
})

export const approveRevisionAction = defineAction({
  as: 'editor',
  input: approveRevisionSchema,
  run: approveRevision,
})

export const requestChangesAction = defineAction({
  as: 'editor',
  input: requestChangesSchema,
  run: requestChanges,
})

export const markAndAttachAction = defineAction({
  as: 'editor',
  input: markAndAttachSchema,
  run: markAndAttach,
})

export const attachPassageAction = defineAction({
  as: 'editor',
  input: attachPassageSchema,
  run: attachPassage,
})

export const takeDraftBackAction = defineAction({
  as: 'editor',
  input: takeDraftBackSchema,
  run: takeDraftBack,
})

export const putDraftBackAction = defineAction({
  as: 'editor',
  input: putDraftBackSchema,
  run: putDraftBack,
})

export const draftForRowAction = defineAction({ as: 'admin', input: rowInput, run: draftForRow })

export const draftForArticleAction = defineAction({
  as: 'admin',
  input: recheckOffInput,
  run: draftForArticle,
})

export const confirmImportAction = defineAction({ as: 'admin', input: draftInput, run: confirmImport })

export const previewEditionAction = defineAction({ as: 'admin', input: editionChoices, run: previewEdition })

export const publishEditionAction = defineAction({ as: 'admin', input: publishInput, run: publishEdition })

export const takeDownAction = defineAction({ as: 'admin', input: noticeInput, run: takeDown })

export const liftNoticeAction = defineAction({ as: 'admin', input: liftInput, run: liftNotice })
