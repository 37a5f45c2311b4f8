import { expect, it } from 'vitest'
import { findNotices, noticeKind } from './publisher-notices'

it.each([
  ['correction', 'Correction: The harbour was built in 1912, not in 1921.'],
  ['correction', 'Correction, 4 March 2026: the minister’s first name was misspelt.'],
  ['correction', 'Editor’s note: A sentence about the vote was taken out because it was wrong.'],
  ['correction', 'This article was amended on 4 March 2026. The sum was given wrongly.'],
  ['correction', 'An earlier version of this story misstated the number of ships.'],
  ['correction', 'Clarification — The company says that it was asked only once.'],
  ['correction', 'Berichtigung: Der Hafen wurde nicht im Jahr 1921 gebaut.'],
  ['correction', 'Rectificatif : le port a été construit en 1912 et non plus tard.'],
  ['correction', 'Corrección: el puerto se construyó mucho antes de la guerra.'],
  ['correction', 'Исправление: порт построен раньше, чем было сказано.'],
  ['correction', 'Уточнення: у тексті була неправильна назва міста.'],
  ['update', 'Update 3:15 pm: The ministry has now confirmed the meeting.'],
  ['update', 'UPDATE 2 – the ministry has now confirmed the meeting.'],
  ['update', 'This story has been updated with a comment by the ministry.'],
  ['update', '(Update: the ministry has now confirmed the meeting.)'],
  ['retraction', 'Retraction: we no longer stand by this report about the harbour.'],
  ['retraction', 'This article has been withdrawn while we look into how it was reported.'],
] as const)('%s: %s', (kind, text) => {
  expect(noticeKind(text)).toBe(kind)
})

it.each([
  'The ministry published a correction: the harbour is older.',
  'Correction of the markets continued on Tuesday as shares fell again.',
  'Updated: 3 March 2026, 14:05 GMT',
  'Updates will follow.',
  'Update your browser to read this page.',
  'This article was first published in March.',
  'Retracted claims were repeated by both sides in the debate.',
  '',
])('is no notice: %s', (text) => {
  expect(noticeKind(text)).toBeNull()
})

it('names the block that holds it, with its words', () => {
  const words = 'Correction: The harbour is older than we said.'
  expect(findNotices([{ text: 'A first paragraph.' }, { text: words }])).toEqual([
    { kind: 'correction', words, block: 1 },
  ])
})

it('ends quickly on what looks like a label for long', () => {
  expect(noticeKind(`Update ${'a1 '.repeat(100_000)}`)).toBeNull()
})
