'use server'
import { defineAction } from '@/lib/action/define-action'
import { addPublisherNotice, setRights, updateDetails } from './commands'
import { detailsInput, noticeInput, rightsInput } from './schema'

export const updateDetailsAction = defineAction({ as: 'admin', input: detailsInput, run: updateDetails })

export const setRightsAction = defineAction({ as: 'admin', input: rightsInput, run: setRights })

export const addPublisherNoticeAction = defineAction({
  as: 'admin',
  input: noticeInput,
  run: addPublisherNotice,
})
