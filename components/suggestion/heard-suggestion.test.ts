import { expect, test } from 'vitest'
import { heardSuggestion } from './heard-suggestion'

const target = { kind: 'point' as const, id: 'p', slug: 'seven', number: 7, title: 'NATO membership' }

test('a suggestion is said with its words, what each target rests on, and the voice', () => {
  expect(
    heardSuggestion({
      words: ['Ships wait for the tide.', 'not for us'],
      place: 2,
      count: 11,
      voice: 'direct_speech',
      suggestions: [
        { target, reasons: [{ rule: 'name', words: 'It names the alliance.' }] },
        { target: { ...target, kind: 'person', number: null, title: 'Ana Torv' }, reasons: [] },
      ],
    }),
  ).toBe(
    [
      'Suggestion 2 of 11: Ships wait for the tide. … not for us.',
      'About point 7 NATO membership: It names the alliance.',
      'About person Ana Torv. Voice, guessed: direct speech',
    ].join(' '),
  )
})
