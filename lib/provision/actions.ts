'use server'

import { defineAction } from '@/lib/action/define-action'
import {
  addReading,
  checkProvision,
  checkReading,
  confirmAlignment,
  createProvision,
  proposeAlignment,
  proposeAlignments,
  retireAlignment,
  retireProvision,
  retireReading,
} from './commands'
import {
  alignmentSchema,
  createProvisionSchema,
  enterReadingSchema,
  proposeAlignmentSchema,
  proposeAlignmentsSchema,
  provisionSchema,
  readingSchema,
} from './schema'

export const createProvisionAction = defineAction({
  as: 'editor',
  input: createProvisionSchema,
  run: createProvision,
})
export const checkProvisionAction = defineAction({
  as: 'editor',
  input: provisionSchema,
  run: checkProvision,
})
export const retireProvisionAction = defineAction({
  as: 'editor',
  input: provisionSchema,
  run: retireProvision,
})
export const addReadingAction = defineAction({ as: 'editor', input: enterReadingSchema, run: addReading })
export const checkReadingAction = defineAction({ as: 'editor', input: readingSchema, run: checkReading })
export const retireReadingAction = defineAction({ as: 'editor', input: readingSchema, run: retireReading })
export const proposeAlignmentAction = defineAction({
  as: 'editor',
  input: proposeAlignmentSchema,
  run: proposeAlignment,
})
export const proposeAlignmentsAction = defineAction({
  as: 'editor',
  input: proposeAlignmentsSchema,
  run: proposeAlignments,
})
export const confirmAlignmentAction = defineAction({
  as: 'editor',
  input: alignmentSchema,
  run: confirmAlignment,
})
export const retireAlignmentAction = defineAction({
  as: 'editor',
  input: alignmentSchema,
  run: retireAlignment,
})
