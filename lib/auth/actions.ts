'use server'

import { defineAction } from '@/lib/action/define-action'
import { changePassword, endSession } from './commands'
import { keepSession } from './keep-session'
import { changePasswordInput, endSessionInput } from './schema'

export const changePasswordAction = defineAction({
  as: 'editor',
  input: changePasswordInput,
  limit: { points: 5, seconds: 15 * 60 },
  run: changePassword,
  after: keepSession,
})

export const endSessionAction = defineAction({ as: 'editor', input: endSessionInput, run: endSession })
