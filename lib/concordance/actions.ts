'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { annotateHits, takeBackAnnotations } from './commands'
import { lastTogether } from './queries'
import { annotateHitsSchema, lastTogetherSchema, takeBackSchema } from './schema'

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

export const lastTogetherAction = defineAction({
  as: 'editor',
  input: lastTogetherSchema,
  run: async (actor) => ok(await lastTogether(actor)),
})
