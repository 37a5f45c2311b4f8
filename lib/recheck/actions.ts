'use server'
import { defineAction } from '@/lib/action/define-action'
import { checkNow, endRecheck, orderRecheck, startAgain } from './commands'
import { recheckInput, recheckOffInput } from './schema'

export const orderRecheckAction = defineAction({ as: 'admin', input: recheckInput, run: orderRecheck })

export const endRecheckAction = defineAction({ as: 'admin', input: recheckOffInput, run: endRecheck })

export const checkNowAction = defineAction({ as: 'admin', input: recheckOffInput, run: checkNow })

export const startAgainAction = defineAction({ as: 'admin', input: recheckOffInput, run: startAgain })
