'use server'

import { defineAction } from '@/lib/action/define-action'
import { decidePlacement, takeWords } from './commands'
import { decidePlacementInput, takeWordsInput } from './schema'

export const decidePlacementAction = defineAction({
  as: 'editor',
  input: decidePlacementInput,
  run: decidePlacement,
})

export const takeWordsAction = defineAction({ as: 'editor', input: takeWordsInput, run: takeWords })
