'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import {
  addCoAuthor,
  addEvidence,
  addReferenceUse,
  changeBearing,
  changeReferenceUse,
  createStatement,
  dismissStyle,
  openNextDraft,
  placeStatement,
  removeEvidence,
  removeReferenceUse,
  updateDraft,
} from './commands'
import { findDrafts, findPassages, statementsAbout } from './queries'
import {
  addCoAuthorSchema,
  addEvidenceSchema,
  addReferenceUseSchema,
  changeBearingSchema,
  changeReferenceUseSchema,
  createStatementSchema,
  dismissStyleSchema,
  findDraftsSchema,
  findPassagesSchema,
  openNextDraftSchema,
  placeStatementSchema,
  removeEvidenceSchema,
  removeReferenceUseSchema,
  statementsAboutSchema,
  updateDraftSchema,
} from './schema'

export const createStatementAction = defineAction({
  as: 'editor',
  input: createStatementSchema,
  run: createStatement,
})
export const updateDraftAction = defineAction({ as: 'editor', input: updateDraftSchema, run: updateDraft })
export const placeStatementAction = defineAction({
  as: 'editor',
  input: placeStatementSchema,
  run: placeStatement,
})
export const openNextDraftAction = defineAction({
  as: 'editor',
  input: openNextDraftSchema,
  run: openNextDraft,
})
export const addCoAuthorAction = defineAction({ as: 'editor', input: addCoAuthorSchema, run: addCoAuthor })

export const addEvidenceAction = defineAction({ as: 'editor', input: addEvidenceSchema, run: addEvidence })
export const changeBearingAction = defineAction({
  as: 'editor',
  input: changeBearingSchema,
  run: changeBearing,
})
export const removeEvidenceAction = defineAction({
  as: 'editor',
  input: removeEvidenceSchema,
  run: removeEvidence,
})

export const addReferenceUseAction = defineAction({
  as: 'editor',
  input: addReferenceUseSchema,
  run: addReferenceUse,
})
export const changeReferenceUseAction = defineAction({
  as: 'editor',
  input: changeReferenceUseSchema,
  run: changeReferenceUse,
})
export const removeReferenceUseAction = defineAction({
  as: 'editor',
  input: removeReferenceUseSchema,
  run: removeReferenceUse,
})

/** Drafts that the actor may write, for attaching a passage to one. */
export const findDraftsAction = defineAction({
  as: 'editor',
  input: findDraftsSchema,
  run: async (actor, { query }) => ok(await findDrafts(actor, query)),
})

/** Statements about some subjects, for attaching a passage to one. */
export const statementsAboutAction = defineAction({
  as: 'editor',
  input: statementsAboutSchema,
  run: async (actor, { subjectIds }) => ok(await statementsAbout(actor, subjectIds)),
})

/** Passages that are not yet bound to a revision. */
export const findPassagesAction = defineAction({
  as: 'editor',
  input: findPassagesSchema,
  run: async (actor, input) => ok(await findPassages(actor, input)),
})

export const dismissStyleAction = defineAction({
  as: 'editor',
  input: dismissStyleSchema,
  run: dismissStyle,
})
