'use server'

import { defineAction } from '@/lib/action/define-action'
import { createDisagreement, setSides } from './commands'
import { createDisagreementSchema, setSidesSchema } from './schema'

export const createDisagreementAction = defineAction({
  as: 'editor',
  input: createDisagreementSchema,
  run: createDisagreement,
})
export const setSidesAction = defineAction({ as: 'editor', input: setSidesSchema, run: setSides })
