import { expect, test } from 'vitest'
import type { ThreadEventKind } from './model'
import { threadStanding } from './thread-standing'

test.each<[string, ThreadEventKind[], boolean, boolean]>([
  ['nothing yet: open', [], true, false],
  ['it stops publishing', ['blocking'], true, true],
  ['no more', ['blocking', 'not_blocking'], true, false],
  ['resolved, it stops nothing', ['blocking', 'resolved'], false, false],
  ['reopened, it stops publishing as before', ['blocking', 'resolved', 'reopened'], true, true],
])('%s', (_, kinds, open, blocking) => {
  expect(threadStanding(kinds.map((kind) => ({ kind })))).toEqual({ open, blocking })
})
