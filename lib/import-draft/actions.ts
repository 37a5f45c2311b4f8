'use server'
import { defineAction } from '@/lib/action/define-action'
import { discardDraft, retryAddress, saveDraft } from './commands'
import { discardInput, unfinishedInput } from './schema'

export const saveDraftAction = defineAction({ as: 'admin', input: unfinishedInput, run: saveDraft })

export const discardDraftAction = defineAction({ as: 'admin', input: discardInput, run: discardDraft })

export const retryAddressAction = defineAction({
  as: 'admin',
  input: discardInput,
  limit: { points: 60, seconds: 3600 },
  run: retryAddress,
})
