'use server'

import { defineAction } from '@/lib/action/define-action'
import { addFinding, checkFinding, retireFinding } from './commands'
import { addFindingSchema, findingSchema } from './schema'

export const addFindingAction = defineAction({ as: 'editor', input: addFindingSchema, run: addFinding })
export const checkFindingAction = defineAction({ as: 'editor', input: findingSchema, run: checkFinding })
export const retireFindingAction = defineAction({ as: 'editor', input: findingSchema, run: retireFinding })
