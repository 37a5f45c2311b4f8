'use server'
import { defineAction } from '@/lib/action/define-action'
import {
  addPublisherNotice,
  askNoticeAgain,
  createOrigin,
  refusePublisherNotice,
  setRights,
  updateDetails,
} from './commands'
import { detailsInput, noticeInput, origin, refusedNoticeInput, rightsInput } from './schema'

export const updateDetailsAction = defineAction({ as: 'admin', input: detailsInput, run: updateDetails })

export const setRightsAction = defineAction({ as: 'admin', input: rightsInput, run: setRights })

export const addPublisherNoticeAction = defineAction({
  as: 'admin',
  input: noticeInput,
  run: addPublisherNotice,
})

export const refusePublisherNoticeAction = defineAction({
  as: 'admin',
  input: refusedNoticeInput,
  run: refusePublisherNotice,
})

export const askNoticeAgainAction = defineAction({
  as: 'admin',
  input: refusedNoticeInput,
  run: askNoticeAgain,
})

export const createOriginAction = defineAction({ as: 'editor', input: origin, run: createOrigin })
