'use server'

import { defineAction } from '@/lib/action/define-action'
import { askForReview, markDone, markWaiting } from './commands'
import { askReviewInput, markInput, unmarkInput } from './schema'

export const markDoneAction = defineAction({ as: 'editor', input: markInput, run: markDone })

export const markWaitingAction = defineAction({ as: 'editor', input: unmarkInput, run: markWaiting })

export const askForReviewAction = defineAction({ as: 'editor', input: askReviewInput, run: askForReview })
