'use server'

import { defineAction } from '@/lib/action/define-action'
import { changeDisagreement, createDisagreement, setSides } from './commands'
import { changeDisagreementSchema, createDisagreementSchema, setSidesSchema } from './schema'

export const createDisagreementAction = defineAction({
  as: 'editor',
  input: createDisagreementSchema,
  run: createDisagreement,
})
export const changeDisagreementAction = defineAction({
  as: 'editor',
  input: changeDisagreementSchema,
  run: changeDisagreement,
})
export const setSidesAction = defineAction({ as: 'editor', input: setSidesSchema, run: setSides })
