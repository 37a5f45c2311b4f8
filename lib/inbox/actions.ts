'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { askForReview, markDone, markWaiting } from './commands'
import { inboxCount } from './queries'
import { askReviewInput, countInput, markInput, unmarkInput } from './schema'

export const markDoneAction = defineAction({ as: 'editor', input: markInput, run: markDone })

export const markWaitingAction = defineAction({ as: 'editor', input: unmarkInput, run: markWaiting })

export const askForReviewAction = defineAction({ as: 'editor', input: askReviewInput, run: askForReview })

export const inboxCountAction = defineAction({
  as: 'editor',
  input: countInput,
  run: async (actor) => ok(await inboxCount(actor)),
})
