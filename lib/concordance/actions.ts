'use server'

import { defineAction } from '@/lib/action/define-action'
import { annotateHits, takeBackAnnotations } from './commands'
import { annotateHitsSchema, takeBackSchema } from './schema'

export const annotateHitsAction = defineAction({
  as: 'editor',
  input: annotateHitsSchema,
  run: (actor, input) => annotateHits(actor, input),
})

export const takeBackAction = defineAction({
  as: 'editor',
  input: takeBackSchema,
  run: (actor, input) => takeBackAnnotations(actor, input),
})
