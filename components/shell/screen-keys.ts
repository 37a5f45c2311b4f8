import { ADDER_KEYS, ADDER_PLACES, type AdderKey } from '@/components/annotation/adder-keys'
import { CARET_KEYS } from '@/components/annotation/caret-keys'
import { WORKSPACE_KEYS, type WorkspaceCommand } from '@/components/annotation/workspace-keys'
import { CHANGE_KEYS } from '@/components/changes/change-keys'
import { CONCORDANCE_KEYS } from '@/components/concordance/concordance-keys'
import { COVERAGE_KEYS } from '@/components/coverage/coverage-keys'
import { IMPORT_KEYS } from '@/components/import/import-keys'
import { INBOX_KEYS } from '@/components/inbox/words'
import { ORIGIN_KEYS } from '@/components/origin/origin-keys'
import { QUEUE_KEYS } from '@/components/queue/queue-keys'
import { HEALTH_KEYS } from '@/components/recheck/health-keys'
import { REVIEW_KEYS } from '@/components/review/review-keys'
import { SUSPECT_KEYS } from '@/components/suspect/suspect-keys'

export type ListedKey = {
  readonly shown: readonly string[]
  readonly what: string
  /** Whose key a person may change. */
  readonly mapped?: WorkspaceCommand | AdderKey
}

/** Keys of the frame, on every screen of the desk. */
export const FRAME_KEYS: readonly ListedKey[] = [
  { shown: ['Ctrl', 'K'], what: 'go to a screen, a point, a text, a person, an article or a statement' },
  { shown: ['?'], what: 'this list' },
  { shown: ['Escape'], what: 'close what lies over the page' },
]

const STEPS: readonly ListedKey[] = [
  { shown: ['j'], what: 'next' },
  { shown: ['k'], what: 'previous' },
]

const inBox = (what: string) => `in the box for a new annotation: ${what}`

/** Which screens have keys of their own, by their addresses. The first that fits is meant. */
const SCREENS: readonly (readonly [address: RegExp, keys: readonly ListedKey[]])[] = [
  [/^\/desk$/, QUEUE_KEYS],
  [/^\/desk\/inbox$/, INBOX_KEYS.map(({ key, what }) => ({ shown: [key], what }))],
  [/^\/desk\/import$/, [{ shown: ['Ctrl', 'Enter'], what: 'read what was pasted or chosen' }]],
  [/^\/desk\/import\/[^/]+$/, IMPORT_KEYS],
  [
    /^\/desk\/articles\/[^/]+$/,
    [
      ...WORKSPACE_KEYS.map((one) => ({ ...one, mapped: one.command })),
      ...CARET_KEYS,
      { shown: ['1', '9'], what: 'annotate the sentence, about what is offered under that number' },
      {
        shown: ['Tab'],
        what: 'an article opens with the focus in its text; from above it, “Skip to the article’s text” leads there',
      },
      { shown: ['Ctrl', 'Enter'], what: 'save, inside a form' },
      ...ADDER_PLACES.map(({ shown, what }) => ({ shown, what: inBox(what) })),
      ...ADDER_KEYS.map(({ command, key, what }) => ({ shown: [key], what: inBox(what), mapped: command })),
    ],
  ],
  [
    /^\/desk\/suspect$/,
    [
      ...SUSPECT_KEYS,
      { shown: ['1', '9'], what: 'choose a place by its number' },
      { shown: ['Escape'], what: 'leave what is asked once more, or the text' },
    ],
  ],
  [/^\/desk\/articles\/[^/]+\/changes$/, CHANGE_KEYS],
  [/^\/desk\/concordance$/, CONCORDANCE_KEYS],
  [/^\/desk\/coverage$/, COVERAGE_KEYS],
  [/^\/desk\/admin\/import-health$/, HEALTH_KEYS],
  [/^\/desk\/(?:origins|articles\/[^/]+\/about)$/, ORIGIN_KEYS],
  [/^\/desk\/review$/, REVIEW_KEYS.map(({ key, what }) => ({ shown: [key], what }))],
  [
    /^\/desk\/plan\/versions\/[^/]+$/,
    [
      ...STEPS.map(({ shown, what }) => ({ shown, what: `${what} alignment` })),
      { shown: ['c'], what: 'confirm the alignment that has the focus' },
      { shown: ['x'], what: 'take it back' },
    ],
  ],
]

/** The keys of the screen at an address, besides those of the frame. */
export function keysOf(address: string): readonly ListedKey[] {
  return SCREENS.find(([pattern]) => pattern.test(address))?.[1] ?? []
}
