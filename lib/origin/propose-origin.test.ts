import { expect, test } from 'vitest'
import { type AttributedText, proposeDefault, proposeOrigin } from './propose-origin'

const OUTLETS = [
  'The Gazette',
  'Morning Post',
  'Reuters',
  'Axios',
  'Der Spiegel',
  'Le Monde',
  'Українська правда',
]
const article = (text: string, more: Partial<AttributedText> = {}): AttributedText => {
  let from = 0
  const blocks = text.split('\n\n').map((each) => {
    const start = from
    from += each.length + 2
    return { start, end: start + each.length, kind: 'paragraph' }
  })
  return { text, blocks, publisher: 'Gazette', outlets: OUTLETS, known: [], ...more }
}
/** The passage is what stands between two bars. */
function propose(marked: string, speaker = 'the minister', more: Partial<AttributedText> = {}, chain = '') {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  const text = marked.replaceAll('|', '')
  return proposeOrigin(article(text, more), { spans: [{ start, end }], speaker, chain })
}

const cases: readonly (readonly [marked: string, origin: string | null, words?: string])[] = [
  // Another outlet.
  [
    '|The talks will go on|, according to Reuters.',
    'named_report: reporting by Reuters',
    'according to Reuters',
  ],
  [
    '|The talks will go on|, the minister told Axios on Friday.',
    'named_report: reporting by Axios',
    'told Axios',
  ],
  [
    '|The talks will go on|, Axios first reported.',
    'named_report: reporting by Axios',
    'Axios first reported',
  ],
  [
    '|The talks will go on|, as first reported by the Morning Post.',
    'named_report: reporting by Morning Post',
  ],
  ['|The talks will go on|, she said in an interview with Axios.', 'named_report: reporting by Axios'],
  [
    'The agency says, citing the Morning Post, that |the talks will go on|.',
    'named_report: reporting by Morning Post',
  ],
  [
    '|The talks will go on|, says a draft seen by Reuters.',
    'named_report: reporting by Reuters',
    'seen by Reuters',
  ],
  ['As the Morning Post reported, |the talks will go on|.', 'named_report: reporting by Morning Post'],
  ['|The talks will go on|, per Axios.', 'named_report: reporting by Axios', 'per Axios'],
  ['|The talks will go on|, Reuters quoted a diplomat as saying.', 'named_report: reporting by Reuters'],
  ['“|The talks will go on|,” she said on Axios.', 'named_report: reporting by Axios'],
  ['Laut Spiegel gehen |die Gespräche| weiter.', 'named_report: reporting by Der Spiegel'],
  // What was reported is denied, not taken over.
  ['Unlike what Reuters reported, |the talks will go on|.', null],
  ['The ministry denied a report by Reuters that |the talks will go on|.', null],
  // Other languages.
  ['|Die Gespräche gehen weiter|, berichtete Reuters. Laut Reuters gilt das bis Mai.', null],
  ['|Die Gespräche gehen weiter|, wie Der Spiegel meldete.', 'named_report: reporting by Der Spiegel'],
  [
    '|Die Gespräche gehen weiter|, sagte sie dem Spiegel, laut Reuters.',
    'named_report: reporting by Reuters',
  ],
  ['Selon Le Monde, |les pourparlers continuent|.', 'named_report: reporting by Le Monde'],
  ['Según Reuters, |las conversaciones siguen|.', 'named_report: reporting by Reuters'],
  ['Як повідомляє Reuters, |переговори тривають|.', 'named_report: reporting by Reuters'],
  ['|Переговори тривають|, пише видання з посиланням на Axios.', 'named_report: reporting by Axios'],
  ['|Переговоры продолжаются|, сообщает Reuters со ссылкой на Axios.', 'named_report: reporting by Axios'],
  // The publisher itself.
  ['|The talks will go on|, the minister told The Gazette.', 'own_reporting: reporting by Gazette'],
  ['|The talks will go on|, the minister told this newspaper.', 'own_reporting: reporting by Gazette'],
  ['The Gazette has learned that |the talks will go on|.', 'own_reporting: reporting by Gazette'],
  // A leaked text.
  ['|The talks will go on|, says the leaked draft.', 'leaked_text: the leaked text'],
  ['|The talks will go on|, says the memo, a copy of which is going round.', 'leaked_text: the leaked text'],
  [
    '|The talks will go on|, says a draft seen by The Gazette.',
    'leaked_text: the leaked text',
    'seen by The Gazette',
  ],
  // Public words.
  [
    '|The talks will go on|, the minister said in a statement on Friday.',
    'named_report: public words of the minister',
  ],
  ['|The talks will go on|, the minister told reporters.', 'named_report: public words of the minister'],
  [
    '|The talks will go on|, the minister said at a news conference.',
    'named_report: public words of the minister',
  ],
  // Nothing, or two things.
  ['|The talks will go on|.', null],
  ['|The talks will go on|, the minister told his wife.', null],
  ['|The talks will go on|, said an official.', null],
  ['|The talks will go on|, Reuters and Axios reported.', null],
  ['|The talks will go on|, he told Axios. Reuters reported otherwise.', 'named_report: reporting by Axios'],
  ['|The talks will go on|, he told Axios, and Reuters reported the same.', null],
  ['“The minister told Axios that |the talks will go on|,” she recalled.', null],
  ['The share price of Reuters fell while |the talks went on|.', null],
]

test.each(cases.map(([marked, origin, words = '']) => [marked, origin, words] as const))(
  '%s',
  (marked, origin, words) => {
    const found = propose(marked)
    expect(found && `${found.kind}: ${found.name}`).toBe(origin)
    if (words) expect(found?.words).toBe(words)
  },
)

test('the place is that of the words', () => {
  const text = 'First.\n\nThe talks will go on, according to Reuters.'
  const span = { start: 8, end: 28 }
  const found = proposeOrigin(article(text), { spans: [span], speaker: '', chain: '' })
  expect(text.slice(found!.place!.start, found!.place!.end)).toBe('according to Reuters')
})

test('an origin that is entered already is taken', () => {
  const known = [
    { kind: 'named_report', name: 'a report by The Morning Post' },
    { kind: 'leaked_text', name: 'the leaked text of the plan' },
  ] as const
  expect(propose('|So it is|, according to the Morning Post.', '', { known })).toMatchObject(known[0])
  expect(propose('|So it is|, says the leaked plan.', '', { known })).toMatchObject(known[1])
})

test('where nobody knows the publisher, the outlet is named and nothing said of whose it is', () => {
  const found = propose('|So it is|, he told Axios.', '', { publisher: '' })
  expect(found).toMatchObject({ kind: 'named_report', name: 'reporting by Axios' })
  expect(found?.reason).toContain('not established')
})

test('what a person wrote down as the chain counts where the sentence says nothing', () => {
  expect(propose('|So it is|.', '', {}, 'told Axios')).toMatchObject({
    name: 'reporting by Axios',
    place: null,
  })
  expect(propose('|So it is|, according to Reuters.', '', {}, 'told Axios')?.name).toBe(
    'reporting by Reuters',
  )
})

test('public words of nobody in particular are no origin', () => {
  expect(propose('|So it is|, it was said in a statement.', '')).toBeNull()
})

test('an article proposes the one origin that it names again and again', () => {
  const twice = 'It goes on, Axios reported.\n\nNothing is signed, according to Axios.'
  expect(proposeDefault(article(twice))).toMatchObject({
    name: 'reporting by Axios',
    words: 'Axios reported',
  })
  expect(proposeDefault(article('It goes on, Axios reported.'))).toBeNull()
  expect(proposeDefault(article(`${twice}\n\nReuters reported otherwise.`))).toBeNull()
})
