'use server'

import { defineAction } from '@/lib/action/define-action'
import { addOffice, changeOffice, createParty, createPerson, removeOffice } from './commands'
import {
  addOfficeSchema,
  changeOfficeSchema,
  createPartySchema,
  createPersonSchema,
  removeOfficeSchema,
} from './schema'

export const createPersonAction = defineAction({ as: 'editor', input: createPersonSchema, run: createPerson })
export const createPartyAction = defineAction({ as: 'editor', input: createPartySchema, run: createParty })
export const addOfficeAction = defineAction({ as: 'editor', input: addOfficeSchema, run: addOffice })
export const changeOfficeAction = defineAction({ as: 'editor', input: changeOfficeSchema, run: changeOffice })
export const removeOfficeAction = defineAction({ as: 'editor', input: removeOfficeSchema, run: removeOffice })
