'use server'

import { defineAction } from '@/lib/action/define-action'
import { mapKey, resetKeys, setSwitch } from './commands'
import { mapKeyInput, resetKeysInput, switchInput } from './schema'

export const setSwitchAction = defineAction({ as: 'editor', input: switchInput, run: setSwitch })

export const mapKeyAction = defineAction({ as: 'editor', input: mapKeyInput, run: mapKey })

export const resetKeysAction = defineAction({ as: 'editor', input: resetKeysInput, run: resetKeys })
