'use server'
import { defineAction } from '@/lib/action/define-action'
import {
  addCaution,
  addPublisherNotice,
  recordFailedCapture,
  retireCaution,
  setDisposition,
  setRights,
  updateDetails,
} from './commands'
import {
  cautionInput,
  detailsInput,
  dispositionInput,
  failedCapture,
  noticeInput,
  retireInput,
  rightsInput,
} from './schema'

export const updateDetailsAction = defineAction({ as: 'admin', input: detailsInput, run: updateDetails })

export const setRightsAction = defineAction({ as: 'admin', input: rightsInput, run: setRights })

export const addCautionAction = defineAction({ as: 'editor', input: cautionInput, run: addCaution })

export const retireCautionAction = defineAction({ as: 'editor', input: retireInput, run: retireCaution })

export const addPublisherNoticeAction = defineAction({
  as: 'admin',
  input: noticeInput,
  run: addPublisherNotice,
})

export const setDispositionAction = defineAction({
  as: 'admin',
  input: dispositionInput,
  run: setDisposition,
})

export const recordFailedCaptureAction = defineAction({
  as: 'admin',
  input: failedCapture,
  run: recordFailedCapture,
})
