'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { deskPlaces } from './queries'
import { deskPlacesSchema } from './schema'

export const deskPlacesAction = defineAction({
  as: 'editor',
  input: deskPlacesSchema,
  run: async (actor) => ok(await deskPlaces(actor)),
})
