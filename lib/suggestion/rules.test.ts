import { describe, expect, test } from 'vitest'
import { actorRule } from './actor-rule'
import { figureRule } from './figure-rule'
import { likenessRule } from './likeness-rule'
import type { Finding } from './model'
import { nameRule } from './name-rule'
import { quotationRule } from './quotation-rule'
import { readSentences } from './reading'
import { blocksOf, INVENTED } from './test-ground'

const read = (text: string) => readSentences(text, blocksOf(text))
const told = (found: readonly Finding[]) => found.map(({ targetId, reason }) => `${targetId}: ${reason}`)

describe('names', () => {
  const names = (text: string) => told(nameRule(read(text), INVENTED.concerns))
  test.each([
    [
      'a title in any form',
      'A security guarantee is wanted.',
      ['point/guarantees: Names “security guarantees”.'],
    ],
    ['another name', 'It may join the River League.', ['point/river-league: Names “join the River League”.']],
    ['a number of a point', 'They struck out point 4.', ['point/grain: Names “point 4”.']],
    ['not the number of another', 'They struck out point 44.', []],
    ['an event', 'The Estel talks ended.', ['event/talks-at-estel: Names “Estel talks”.']],
    ['not a person, of whom a name alone says little', 'A street is named after Torv.', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected))
})

describe('who says or does something', () => {
  const actors = (text: string) =>
    told(actorRule({ text, blocks: blocksOf(text), sentences: read(text) }, INVENTED.concerns))
  test.each([
    [
      'beside a verb of saying',
      'In the evening and without a smile Torv denied it.',
      ['person/ana-torv: Names “Torv” beside “denied”.'],
    ],
    [
      'behind one',
      'It is over, said President Ana Torv.',
      ['person/ana-torv: Names “Ana Torv” beside “said”.'],
    ],
    ['at the head', 'President Lund flew home.', ['person/piet-lund: Names “Lund”.']],
    ['a person to whom something is done', 'They had elected Torv.', ['person/ana-torv: Names “Torv”.']],
    ['a person who meets', 'It was agreed in talks with Torv.', ['person/ana-torv: Names “Torv”.']],
    ['not a person who is spoken of', 'The road ends at the house of Torv.', []],
    ['not a person whose something is', 'Torv’s team said so.', []],
    ['nor those who act for one', 'The Torv administration said so.', []],
    [
      'who is taken to speak without being named',
      '“It is late,” Torv said. “We go home.”',
      [
        'person/ana-torv: Names “Torv” beside “said”.',
        'person/ana-torv: Taken to speak here: the quotation goes on from “Torv said”.',
      ],
    ],
    ['a party at the head', 'Highmark is quiet.', ['party/highmark: Begins with “Highmark”.']],
    [
      'a party whose officials speak',
      'It is late, a Highmark official said.',
      ['party/highmark: Names “Highmark” beside “said”.'],
    ],
    [
      'a party in a clause of its own',
      'It is late, and Highmark has left.',
      ['party/highmark: Names “Highmark”.'],
    ],
    ['not a party that somebody speaks of', 'Voters in Highmark could soon be called upon.', []],
    ['not one beside which somebody else speaks', 'The envoy, busy with Highmark, told the press.', []],
    ['not one that is spoken of in a quotation', '“Highmark has riches,” the mayor said.', []],
    ['not one whose president acts', 'Highmark President Otto left.', []],
    ['not one for which something would be done', 'It is said that Highmark would receive aid.', []],
    ['not one in a heading', 'Highmark membership', []],
    [
      'in another language',
      'Увечері без усмішки Torv заявила це.',
      ['person/ana-torv: Names “Torv” beside “заявила”.'],
    ],
  ])('%s', (_, text, expected) => expect(actors(text)).toEqual(expected))
})

describe('numbers', () => {
  const figures = (text: string) => told(figureRule(read(text), INVENTED.concerns))
  test.each([
    [
      'the same amount of money',
      'It costs 25bn dollars.',
      ['point/fund: Gives “25bn dollars”, as a sentence of ours does.'],
    ],
    [
      'the same number of the same',
      'Voting within 100 days.',
      ['point/elections: Gives “100 days”, as a sentence of ours does.'],
    ],
    [
      'in another spelling',
      'It costs $25 billion of its own money.',
      ['point/fund: Gives “$25 billion”, as a sentence of ours does.'],
    ],
    [
      'a great number without its unit',
      'It may keep 40,000 under arms.',
      ['point/army: Gives “40,000 under”, as a sentence of ours does.'],
    ],
    ['not the same number of something else', 'A crowd of 100 people.', []],
  ])('%s', (_, text, expected) => expect(figures(text)).toEqual(expected))
})

test('how many points a text has is its name, and no number of ours', () => {
  const named = INVENTED.concerns.map((one) => ({ ...one, wordings: ['The 20-point text says so.'] }))
  expect(figureRule(read('A text of 20 points.'), named)).toEqual([])
})

describe('known quotations', () => {
  const quoted = (text: string) =>
    quotationRule(text, blocksOf(text), INVENTED.passages).map(({ start, end }) => text.slice(start, end))
  test('the quoted part of a known passage is found again, typography apart, once for each target', () => {
    const text = 'Asked again, she spoke of "a peace that nobody will have\u00a0to be ashamed of" and left.'
    expect(quoted(text)).toEqual([
      'a peace that nobody will have\u00a0to be ashamed of',
      'a peace that nobody will have\u00a0to be ashamed of',
    ])
  })
  test('a part of it is not, nor is it inside other words', () => {
    expect(quoted('A peace that nobody wants.')).toEqual([])
    expect(quoted('“Aa peace that nobody will have to be ashamed off”')).toEqual([])
  })
})

describe('likeness', () => {
  const alike = (text: string) => told(likenessRule(read(text), INVENTED.concerns))
  test('names the words that weigh most and the sentence of ours', () => {
    expect(alike('Bodies of the dead and all hostages would be returned to their families.')).toEqual([
      'point/prisoners: Shares “Bodies”, “dead”, “hostages”, “returned” with “All prisoners of war and hostages would be exchanged and the bodies of the dead returned.”.',
    ])
  })
  test('one shared word is not enough', () => {
    expect(alike('The harbour was calm.')).toEqual([])
  })
  test('nor are persons, offices, outlets and who says something', () => {
    const wordings = ['The defence secretary, Ana Torv, told the Estel Morning Journal about the ferry.']
    const ferry = {
      ...INVENTED.concerns[0],
      id: 'event/ferry',
      kind: 'event',
      title: 'Ferry',
      wordings,
    } as const
    const like = (text: string) =>
      told(
        likenessRule(read(text), [
          ...INVENTED.concerns.filter(({ kind }) => kind === 'person'),
          ferry as never,
        ]),
      )
    expect(like('Secretary Ana Torv told the Estel Morning Journal nothing.')).toEqual([])
    expect(like('The defence of the ferry, says the Estel Morning Journal.')).toHaveLength(1)
  })
})
