'use server'

import { defineAction } from '@/lib/action/define-action'
import { signFurniture, writeFurniture } from './commands'
import { signFurnitureSchema, writeFurnitureSchema } from './schema'

export const writeFurnitureAction = defineAction({
  as: 'editor',
  input: writeFurnitureSchema,
  run: writeFurniture,
})

export const signFurnitureAction = defineAction({
  as: 'editor',
  input: signFurnitureSchema,
  run: signFurniture,
})
