'use server'

import { defineAction } from '@/lib/action/define-action'
import {
  changeConcession,
  changeEvent,
  changePlanVersion,
  changeSlug,
  createConcession,
  createEvent,
  createPlan,
  createPlanVersion,
  createPoint,
  createSection,
  movePoint,
  setAliases,
} from './commands'
import {
  changeConcessionSchema,
  changeEventSchema,
  changePlanVersionSchema,
  changeSlugSchema,
  createConcessionSchema,
  createEventSchema,
  createPlanSchema,
  createPlanVersionSchema,
  createPointSchema,
  createSectionSchema,
  movePointSchema,
  setAliasesSchema,
} from './schema'

export const createPlanAction = defineAction({ as: 'editor', input: createPlanSchema, run: createPlan })
export const createSectionAction = defineAction({
  as: 'editor',
  input: createSectionSchema,
  run: createSection,
})
export const createPointAction = defineAction({ as: 'editor', input: createPointSchema, run: createPoint })
export const movePointAction = defineAction({ as: 'editor', input: movePointSchema, run: movePoint })
export const createConcessionAction = defineAction({
  as: 'editor',
  input: createConcessionSchema,
  run: createConcession,
})
export const changeConcessionAction = defineAction({
  as: 'editor',
  input: changeConcessionSchema,
  run: changeConcession,
})
export const createEventAction = defineAction({ as: 'editor', input: createEventSchema, run: createEvent })
export const changeEventAction = defineAction({ as: 'editor', input: changeEventSchema, run: changeEvent })
export const createPlanVersionAction = defineAction({
  as: 'editor',
  input: createPlanVersionSchema,
  run: createPlanVersion,
})
export const changePlanVersionAction = defineAction({
  as: 'editor',
  input: changePlanVersionSchema,
  run: changePlanVersion,
})
export const changeSlugAction = defineAction({ as: 'editor', input: changeSlugSchema, run: changeSlug })
export const setAliasesAction = defineAction({ as: 'editor', input: setAliasesSchema, run: setAliases })
