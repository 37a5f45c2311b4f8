'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { createAnnotation, deleteAnnotation, restoreAnnotation, updateAnnotation } from './commands'
import { annotationHistory, annotationViews, deletedAnnotations } from './queries'
import { createInput, deletedInput, historyInput, standingInput, updateInput, viewsInput } from './schema'

export const createAnnotationAction = defineAction({
  as: 'editor',
  input: createInput,
  run: (actor, input) => createAnnotation(actor, input),
})

export const updateAnnotationAction = defineAction({
  as: 'editor',
  input: updateInput,
  run: (actor, input) => updateAnnotation(actor, input),
})

export const deleteAnnotationAction = defineAction({
  as: 'editor',
  input: standingInput,
  run: (actor, input) => deleteAnnotation(actor, input),
})

export const restoreAnnotationAction = defineAction({
  as: 'editor',
  input: standingInput,
  run: (actor, input) => restoreAnnotation(actor, input),
})

export const annotationViewsAction = defineAction({
  as: 'editor',
  input: viewsInput,
  run: async (actor, input) => ok(await annotationViews(actor, input)),
})

export const deletedAnnotationsAction = defineAction({
  as: 'editor',
  input: deletedInput,
  run: async (actor, { versionId }) => ok(await deletedAnnotations(actor, versionId)),
})

export const annotationHistoryAction = defineAction({
  as: 'editor',
  input: historyInput,
  run: async (actor, { publicId }) => ok(await annotationHistory(actor, publicId)),
})
