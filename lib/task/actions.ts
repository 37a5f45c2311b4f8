'use server'

import { defineAction } from '@/lib/action/define-action'
import { claimTask, releaseTask } from './commands'
import { taskSchema } from './schema'

export const claimTaskAction = defineAction({ as: 'editor', input: taskSchema, run: claimTask })
export const releaseTaskAction = defineAction({ as: 'editor', input: taskSchema, run: releaseTask })
