import { expect, test } from 'vitest'
import { ADDER_KEYS, ADDER_PLACES } from '@/components/annotation/adder-keys'
import { CARET_KEYS } from '@/components/annotation/caret-keys'
import { WORKSPACE_KEYS } from '@/components/annotation/workspace-keys'
import { IMPORT_KEYS } from '@/components/import/import-keys'
import { REVIEW_KEYS } from '@/components/review/review-keys'
import { deskPaths } from '@/lib/paths/desk'
import { keysOf } from './screen-keys'

const shown = (address: string) => keysOf(address).flatMap((key) => key.shown)

test('each screen lists its own keys, and no other’s', () => {
  expect(shown(deskPaths.review())).toEqual(REVIEW_KEYS.map(({ key }) => key))
  expect(shown(deskPaths.suspect())).toEqual([
    'a',
    's',
    'g',
    'j',
    'k',
    'o',
    'Shift',
    'O',
    'u',
    '1',
    '9',
    'Escape',
  ])
  expect(shown(deskPaths.queue())).toEqual(['j', 'k', 'Enter', 'c', 'r'])
  expect(shown(deskPaths.coverage())).toContain('Home')
  expect(shown(deskPaths.inbox())).toEqual(['j', 'k', 'Enter', 'e'])
  expect(shown(deskPaths.importDraft('d'))).toEqual(IMPORT_KEYS.flatMap((key) => key.shown))
  expect(shown(deskPaths.planVersion('28-points'))).toEqual(['j', 'k', 'c', 'x'])
  expect(keysOf(deskPaths.workspace('an-article'))).toHaveLength(
    WORKSPACE_KEYS.length + CARET_KEYS.length + 3 + ADDER_PLACES.length + ADDER_KEYS.length,
  )
  expect(shown(deskPaths.origins())).toEqual(['j', 'k', 'a', 'x', 't', 'e', 'u'])
  expect(shown(deskPaths.articleAbout('an-article'))).toEqual(shown(deskPaths.origins()))
  expect(keysOf(deskPaths.figures())).toEqual([])
})
