'use server'

import { defineAction } from '@/lib/action/define-action'
import { fail, ok } from '@/lib/result/result'
import { dropExample, pickExample, writeRule } from './commands'
import { codebookEntry } from './queries'
import { dropSchema, entrySchema, pickSchema, ruleSchema } from './schema'

/** What the codebook says of a target, for panels that are opened beside other work. */
export const codebookEntryAction = defineAction({
  as: 'editor',
  input: entrySchema,
  run: async (actor, { subjectId }) => {
    const entry = await codebookEntry(actor, { id: subjectId })
    return entry ? ok(entry) : fail('no-such-target')
  },
})

export const writeRuleAction = defineAction({
  as: 'editor',
  input: ruleSchema,
  run: (actor, input) => writeRule(actor, input),
})

export const pickExampleAction = defineAction({
  as: 'editor',
  input: pickSchema,
  run: (actor, input) => pickExample(actor, input),
})

export const dropExampleAction = defineAction({
  as: 'editor',
  input: dropSchema,
  run: (actor, input) => dropExample(actor, input),
})
