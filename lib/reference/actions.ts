'use server'

import { defineAction } from '@/lib/action/define-action'
import { createReference, updateReference } from './commands'
import { createReferenceSchema, updateReferenceSchema } from './schema'

export const createReferenceAction = defineAction({
  as: 'editor',
  input: createReferenceSchema,
  run: createReference,
})

export const updateReferenceAction = defineAction({
  as: 'editor',
  input: updateReferenceSchema,
  run: updateReference,
})
