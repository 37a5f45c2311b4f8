'use server'
import { defineAction } from '@/lib/action/define-action'
import { discardDraft, saveDraft } from './commands'
import { discardInput, draftInput } from './schema'

export const saveDraftAction = defineAction({ as: 'admin', input: draftInput, run: saveDraft })

export const discardDraftAction = defineAction({ as: 'admin', input: discardInput, run: discardDraft })
