'use server'

import { defineAction } from '@/lib/action/define-action'
import { ok } from '@/lib/result/result'
import { addComment, openThread, reopenThread, resolveThread, setBlocking, withdrawComment } from './commands'
import { threadsOf } from './queries'
import {
  addCommentInput,
  blockInput,
  openThreadInput,
  reopenThreadInput,
  resolveThreadInput,
  threadsInput,
  withdrawCommentInput,
} from './schema'

export const openThreadAction = defineAction({ as: 'editor', input: openThreadInput, run: openThread })

export const addCommentAction = defineAction({ as: 'editor', input: addCommentInput, run: addComment })

export const withdrawCommentAction = defineAction({
  as: 'editor',
  input: withdrawCommentInput,
  run: withdrawComment,
})

export const resolveThreadAction = defineAction({
  as: 'editor',
  input: resolveThreadInput,
  run: resolveThread,
})

export const reopenThreadAction = defineAction({ as: 'editor', input: reopenThreadInput, run: reopenThread })

export const setBlockingAction = defineAction({ as: 'editor', input: blockInput, run: setBlocking })

export const threadsAction = defineAction({
  as: 'editor',
  input: threadsInput,
  run: async (actor, input) => ok(await threadsOf(actor, input)),
})
