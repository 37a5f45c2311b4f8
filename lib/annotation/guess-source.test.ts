import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessSource } from './guess-source'

const PEOPLE = [
  { id: 'rowan', name: 'Ada Rowan', aliases: ['President Rowan'] },
  { id: 'birch', name: 'Otto Birch', aliases: ['Birch'] },
  { id: 'alder-1', name: 'Max Alder', aliases: [] },
  { id: 'alder-2', name: 'Ida Alder', aliases: [] },
]

type Wanted = { voice: string; speaker?: string; described?: string; chain?: string; why?: string }
const cases: [what: string, text: string, words: string, wanted: Wanted][] = [
  ['a quotation and who said it after it', '“We will not join,” Rowan said on Monday.', 'We will not join', { voice: 'direct_speech', speaker: 'rowan', why: 'quotation marks, “Rowan said”' }],
  ['who said it before it', 'President Ada Rowan said: “We will not join.”', 'We will not join', { voice: 'direct_speech', speaker: 'rowan' }],
  ['the verb first', '“Never,” said Foreign Minister Otto Birch.', 'Never', { voice: 'direct_speech', speaker: 'birch', why: 'quotation marks, “said Otto Birch”' }],
  ['a clause between speaker and verb', 'Rowan, who met Birch on Friday, said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', speaker: 'rowan' }],
  ['the nearer of two names', 'Rowan’s aide Otto Birch said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', speaker: 'birch' }],
  ['a possessive is no speaker', 'Rowan’s team arrived before the tide.', 'arrived before the tide', { voice: 'outlet_words' }],
  ['a pronoun names nobody', 'She said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', why: '“She said”' }],
  ['a name that two have is nobody’s', 'Alder said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', described: 'Alder' }],
  ['somebody we do not list', 'The strait would stay open, Jane Doe said.', 'The strait would stay open', { voice: 'paraphrase', described: 'Jane Doe' }],
  ['a whole sentence with a quotation and who said it', '“At this time, I want to be clear,” Rowan said after the call.', '“At this time, I want to be clear,” Rowan said after the call.', { voice: 'paraphrase', speaker: 'rowan', why: '“Rowan said”' }],
  ['the same in single marks, told an outlet', '‘The strait has so many islands,’ Birch told The Gazette.', '‘The strait has so many islands,’ Birch told The Gazette.', { voice: 'paraphrase', speaker: 'birch', chain: 'told The Gazette' }],
  ['the end of a quotation and who said it', '"It is time. We need to be practical," the port official said.', 'We need to be practical," the port official said.', { voice: 'paraphrase', described: 'the port official' }],
  ['a quotation in it and nobody known to speak', 'It would “bring the islands in from the cold” within days.', 'It would “bring the islands in from the cold” within days.', { voice: 'paraphrase', why: 'a quotation in it' }],
  ['a word in marks', 'Birch’s ‘handpicked’ envoy left.', 'Birch’s ‘handpicked’ envoy left', { voice: 'outlet_words' }],
  ['a clause with somebody saying', 'Some want in, with Birch saying last month: “It is no realistic outcome”.', 'Some want in, with Birch saying last month: “It is no realistic outcome”.', { voice: 'paraphrase', speaker: 'birch' }],
  ['other verbs of saying', 'Sec. Birch clarified that some hopes are not practical.', 'some hopes are not practical', { voice: 'paraphrase', speaker: 'birch' }],
  ['an unnamed speaker', 'A senior port official said the draft was unfinished.', 'the draft was unfinished', { voice: 'paraphrase', described: 'A senior port official' }],
  ['people who know', 'Two people familiar with the talks said it was over.', 'it was over', { voice: 'paraphrase', described: 'Two people familiar with the talks' }],
  ['told an outlet', 'Birch told The Gazette that the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', speaker: 'birch', chain: 'told The Gazette' }],
  ['told a person is no channel', 'Birch told Rowan that the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', speaker: 'birch', chain: '' }],
  ['in an interview', 'Rowan said in an interview with the Gazette that it was over.', 'it was over', { voice: 'paraphrase', speaker: 'rowan', chain: 'in an interview with the Gazette' }],
  ['according to a person', 'The strait will stay open, according to Ada Rowan.', 'The strait will stay open', { voice: 'paraphrase', speaker: 'rowan' }],
  ['according to somebody unnamed', 'The strait will stay open, according to two officials.', 'The strait will stay open', { voice: 'paraphrase', described: 'two officials' }],
  ['according to an outlet', 'The strait will stay open, according to the Gazette.', 'The strait will stay open', { voice: 'outlet_words', chain: 'according to the Gazette' }],
  ['reported by an outlet', 'The strait will stay open, The Gazette reported.', 'The strait will stay open', { voice: 'outlet_words', chain: 'The Gazette reported' }],
  ['a document between marks', 'The northern draft says “the strait shall stay open”.', 'the strait shall stay open', { voice: 'document_text', described: 'The northern draft' }],
  ['a document in other words', 'The strait would stay open, according to the northern draft.', 'The strait would stay open', { voice: 'paraphrase', described: 'the northern draft' }],
  ['what is expected', 'The strait is expected to stay open.', 'The strait is expected', { voice: 'outlet_expectation', why: '“is expected to”' }],
  ['what somebody says is expected', 'Rowan said the strait is expected to stay open.', 'the strait is expected', { voice: 'paraphrase', speaker: 'rowan' }],
  ['a verb inside the quotation is not the article’s', '“Birch said so,” the letter began.', 'Birch said so', { voice: 'direct_speech', why: 'quotation marks' }],
  ['a name in another sentence', 'Rowan said no. The tide came in.', 'The tide came in', { voice: 'outlet_words', why: 'no quotation marks and no speaker' }],
  ['another sentence of the same quotation', '“The strait is open. We will not join,” Rowan said.', 'The strait is open', { voice: 'direct_speech', speaker: 'rowan', why: 'quotation marks, the quotation goes on from “Rowan said”' }],
  ['a quotation that goes on', '“Never,” Rowan said on Monday. “We will not join.”', 'We will not join', { voice: 'direct_speech', speaker: 'rowan' }],
  ['a quotation that goes on for sentences', '“Never,” Birch said. “We will not join. It is late.”', 'It is late', { voice: 'direct_speech', speaker: 'birch' }],
  ['two who spoke before it', 'Rowan said “never”, and Birch said “perhaps”. “It is late.”', 'It is late', { voice: 'direct_speech', why: 'quotation marks' }],
  ['what somebody said in other words is no beginning', 'Rowan said no. “It is late.”', 'It is late', { voice: 'direct_speech', why: 'quotation marks' }],
  ['a pronoun after a sentence with one person who speaks', 'Rowan said no. She said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', speaker: 'rowan', why: '“She said”, before it “Rowan said”' }],
  ['a pronoun after a sentence with two', 'Rowan said no to Birch. She said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', why: '“She said”' }],
  ['a pronoun after somebody who does not speak', 'Rowan left. She said the strait would stay open.', 'the strait would stay open', { voice: 'paraphrase', why: '“She said”' }],
  ['told an outlet at the end of a sentence', 'It is late, Birch told Gazette.', 'It is late', { voice: 'paraphrase', speaker: 'birch', chain: 'told Gazette' }],
  ['tells an outlet', 'It is late, Northern officials tell Gazette.', 'It is late', { voice: 'paraphrase', described: 'Northern officials', chain: 'told Gazette' }],
  ['to whom somebody speaks throughout', 'Officials tell Gazette it is late. An official told Gazette no. “It is cold,” the official said.', 'It is cold', { voice: 'direct_speech', described: 'the official', chain: 'told Gazette', why: 'quotation marks, “the official said”, elsewhere in it “told Gazette”' }],
  ['what somebody wrote was told to nobody', 'Rowan told Gazette no. Birch told Gazette yes. “It is cold,” Rowan wrote.', 'It is cold', { voice: 'direct_speech', speaker: 'rowan', chain: '' }],
  ['no speaker goes over a full stop', 'It was set out by the White House. The President told journalists that it was over.', 'It was set out by the White House. The President told journalists that it was over.', { voice: 'paraphrase', described: 'The President', chain: 'told journalists', why: '“The President told”, “told journalists”' }],
  ['nor does an outlet', 'Birch told The Gazette. The President left.', 'Birch told The Gazette. The President left.', { voice: 'paraphrase', speaker: 'birch', chain: 'told The Gazette' }],
  ['nor people without a name', 'It was the wish of the Crown. Northern officials said no.', 'It was the wish of the Crown. Northern officials said no.', { voice: 'paraphrase', described: 'Northern officials' }],
  ['a full stop of an abbreviation ends nothing', 'It is late, the U.S. ministry said.', 'It is late', { voice: 'paraphrase', described: 'the U.S. ministry' }],
] // biome-ignore format: a table

test.each(cases)('%s', (_, text, words, { voice, speaker, described, chain, why }) => {
  const start = text.indexOf(words)
  const block = { start: 0, end: text.length, kind: 'paragraph' }
  const guess = guessSource(text, [block], [{ start, end: start + words.length }], PEOPLE)
  expect(guess).toMatchObject({
    voice,
    speakerId: speaker ?? null,
    ...(described !== undefined && { speakerDescription: described }),
    ...(chain !== undefined && { chain }),
  })
  if (why) expect(guess.why.join(', ')).toBe(why)
})

test('headings, captions and numbered items say so', () => {
  const guess = (kind: string, text: string) =>
    guessSource(text, [{ start: 0, end: text.length, kind }], [{ start: 0, end: text.length }], PEOPLE)
  expect(guess('headline', 'Rowan said no')).toMatchObject({ voice: 'headline', why: ['a headline'] })
  expect(guess('caption', 'Rowan, who said no')).toMatchObject({ voice: 'caption', speakerId: null })
  expect(guess('list_item', '3. The strait stays open.')).toMatchObject({ voice: 'document_text' })
})

test('a quotation goes on in the next paragraph, unless two spoke before', () => {
  const speakerIn = (paragraphs: string[], words: string) => {
    const text = paragraphs.join('\n\n')
    const blocks = paragraphs.map((one) => {
      const start = text.indexOf(one)
      return { start, end: start + one.length, kind: 'paragraph' }
    })
    const start = text.indexOf(words)
    return guessSource(text, blocks, [{ start, end: start + words.length }], PEOPLE).speakerId
  }
  const next = '“The strait is open. It is late.”'
  expect(speakerIn(['“Never,” Rowan said. “We will not join.”', next], 'It is late')).toBe('rowan')
  expect(speakerIn(['“Never,” Rowan said.', '“It is cold.”', next], 'It is late')).toBe('rowan')
  expect(speakerIn(['“Never,” Rowan said. Birch said “perhaps”.', next], 'It is late')).toBeNull()
  expect(speakerIn(['Rowan said no. The tide came in.', next], 'It is late')).toBeNull()
})

test('a sentence with a quotation and who said it is never the outlet’s own words, nor direct speech', () => {
  const MARKS = [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
  ] as const
  const quotation = fc
    .tuple(
      fc.constantFrom(...MARKS),
      fc.constantFrom('It is late and we go home', 'Both sides’ hopes aren’t met yet'),
    )
    .map(([[open, close], words]) => `${open}${words},${close}`)
  const speaker = fc.constantFrom(
    'Rowan',
    'President Ada Rowan',
    'a port official',
    'she',
    'Jane Doe',
    'one of them',
  )
  const verb = fc.constantFrom('said', 'told the Gazette', 'wrote on Monday', 'reportedly said')
  fc.assert(
    fc.property(quotation, speaker, verb, fc.boolean(), (quoted, who, says, before) => {
      const text = before ? `${who} ${says}: ${quoted}` : `${quoted} ${who} ${says}.`
      const { voice } = guessSource(
        text,
        [{ start: 0, end: text.length, kind: 'paragraph' }],
        [{ start: 0, end: text.length }],
        PEOPLE,
      )
      expect(voice, text).toBe('paraphrase')
    }),
  )
})
