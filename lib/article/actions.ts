'use server'
import { defineAction } from '@/lib/action/define-action'
import { addPublisherNotice, createOrigin, setRights, updateDetails } from './commands'
import { detailsInput, noticeInput, origin, rightsInput } from './schema'

export const updateDetailsAction = defineAction({ as: 'admin', input: detailsInput, run: updateDetails })

export const setRightsAction = defineAction({ as: 'admin', input: rightsInput, run: setRights })

export const addPublisherNoticeAction = defineAction({
  as: 'admin',
  input: noticeInput,
  run: addPublisherNotice,
})

export const createOriginAction = defineAction({ as: 'editor', input: origin, run: createOrigin })
