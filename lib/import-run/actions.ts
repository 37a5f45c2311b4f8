'use server'
import { defineAction } from '@/lib/action/define-action'
import { cancelRun, retryRun, startRun } from './commands'
import { runInput, startInput } from './schema'

export const startRunAction = defineAction({ as: 'admin', input: startInput, run: startRun })

export const cancelRunAction = defineAction({ as: 'admin', input: runInput, run: cancelRun })

export const retryRunAction = defineAction({ as: 'admin', input: runInput, run: retryRun })
