'use server'
import { defineAction } from '@/lib/action/define-action'
import { decideOrigin, undoOrigin } from './commands'
import { decideInput, undoInput } from './schema'

export const decideOriginAction = defineAction({ as: 'editor', input: decideInput, run: decideOrigin })

export const undoOriginAction = defineAction({ as: 'editor', input: undoInput, run: undoOrigin })
