'use server'

import { defineAction } from '@/lib/action/define-action'
import { annotationViews } from '@/lib/annotation/queries'
import { ok } from '@/lib/result/result'
import {
  acceptSuggestions,
  correctSuggestions,
  lookForSuggestions,
  rejectSuggestions,
  takeBackDecisions,
} from './commands'
import { suggestionDesk } from './queries'
import { acceptInput, correctInput, lookInput, rejectInput, takeBackInput } from './schema'

/** The suggestions of a version as they stand. */
export const suggestionDeskAction = defineAction({
  as: 'editor',
  input: lookInput,
  run: async (actor, { versionId }) => ok(await suggestionDesk(actor, versionId)),
})

/** Looks through the text again, and answers with what is proposed now. */
export const lookForSuggestionsAction = defineAction({
  as: 'editor',
  input: lookInput,
  run: async (actor, input) => {
    const looked = await lookForSuggestions(actor, input)
    return looked.ok ? ok({ ...looked.value, desk: await suggestionDesk(actor, input.versionId) }) : looked
  },
})

/** Answers with the annotation that was made. */
export const acceptSuggestionsAction = defineAction({
  as: 'editor',
  input: acceptInput,
  run: async (actor, input) => {
    const made = await acceptSuggestions(actor, input)
    if (!made.ok) return made
    const { id, versionId } = made.value
    return ok({ ...made.value, views: await annotationViews(actor, { versionId, ids: [id] }) })
  },
})

export const correctSuggestionsAction = defineAction({
  as: 'editor',
  input: correctInput,
  run: (actor, input) => correctSuggestions(actor, input),
})

export const rejectSuggestionsAction = defineAction({
  as: 'editor',
  input: rejectInput,
  run: (actor, input) => rejectSuggestions(actor, input),
})

export const takeBackDecisionsAction = defineAction({
  as: 'editor',
  input: takeBackInput,
  run: (actor, input) => takeBackDecisions(actor, input),
})
