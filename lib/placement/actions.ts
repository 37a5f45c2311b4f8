'use server'

import { defineAction } from '@/lib/action/define-action'
import { decidePlacement } from './commands'
import { decidePlacementInput } from './schema'

export const decidePlacementAction = defineAction({
  as: 'editor',
  input: decidePlacementInput,
  run: decidePlacement,
})
