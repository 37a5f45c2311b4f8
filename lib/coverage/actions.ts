'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { addFinding, checkFinding, retireFinding } from './commands'
import { suggestedTerms, termsInVersion } from './queries'
import { addFindingSchema, findingSchema, findTermsSchema, suggestTermsSchema } from './schema'

export const addFindingAction = defineAction({ as: 'editor', input: addFindingSchema, run: addFinding })
export const checkFindingAction = defineAction({ as: 'editor', input: findingSchema, run: checkFinding })
export const retireFindingAction = defineAction({ as: 'editor', input: findingSchema, run: retireFinding })

export const findTermsAction = defineAction({
  as: 'editor',
  input: findTermsSchema,
  run: async (actor, input) => ok(await termsInVersion(actor, input)),
})
export const suggestTermsAction = defineAction({
  as: 'editor',
  input: suggestTermsSchema,
  run: async (actor, { subjectId }) => ok(await suggestedTerms(actor, subjectId)),
})
