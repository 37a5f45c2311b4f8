'use server'

import { defineAction } from '@/lib/action/define-action'
import { approveRevision } from './approve-revision'
import { requestChanges } from './request-changes'
import { approveRevisionSchema, requestChangesSchema, submitRevisionSchema } from './schema'
import { submitRevision } from './submit-revision'

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
