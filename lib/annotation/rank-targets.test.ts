import { expect, test } from 'vitest'
import { type RankedSubject, rankTargets } from './rank-targets'

const SUBJECTS: RankedSubject[] = [
  {
    id: 'p1',
    kind: 'point',
    number: 1,
    title: 'The strait',
    summary: 'The strait would stay open to every ship.',
  },
  {
    id: 'p2',
    kind: 'point',
    number: 2,
    title: 'The coast guard',
    summary: 'The coast guard would keep 600 boats.',
  },
  { id: 'p3', kind: 'point', number: 3, title: 'Harbour dues', summary: 'Ships would pay no dues.' },
  { id: 'c1', kind: 'concession', title: 'Frozen harbour dues' },
  { id: 'rowan', kind: 'person', title: 'Ada Rowan', aliases: ['Rowan'] },
  { id: 'north', kind: 'party', title: 'Northern Republic', aliases: ['the North'] },
]
const idsFor = (passage: string, usedLast: string[] = []) =>
  rankTargets(SUBJECTS, passage, usedLast).map(({ id }) => id)

test.each<[string, string, string[]]>([
  ['words of a title', 'Nobody will pay for the coast guards’ boats.', ['p2']],
  ['a name', 'Rowan was there.', ['rowan']],
  ['a point by its number', 'That is against point 3 of the draft.', ['p3']],
  ['two titles share a word: the rarer word decides', 'The frozen dues', ['c1', 'p3']],
  ['words of a summary count less than those of a title', 'Every ship pays harbour dues.', ['p3']],
  ['nothing in common', 'It rained.', []],
  ['a single word of a summary', 'A boat.', []],
  ['only common words', 'The and of to', []],
])('%s', (_, passage, first) => {
  expect(idsFor(passage).slice(0, first.length)).toEqual(first)
  if (first.length === 0) expect(idsFor(passage)).toEqual([])
})

test('what was used last comes first whatever the words are, what was used before that after a title that fits', () => {
  expect(idsFor('It rained.', ['p2', 'p1'])).toEqual(['p2', 'p1'])
  expect(idsFor('The coast guard left.', ['p1'])).toEqual(['p1', 'p2'])
  expect(idsFor('The coast guard left.', ['rowan', 'p1'])).toEqual(['rowan', 'p2', 'p1'])
})

test('words that are common in every text are no reason', () => {
  const world = [{ id: 'w', kind: 'event', title: 'A world that comes to agree', summary: 'It comes off.' }]
  expect(rankTargets(world, 'The world agrees that it comes off.')).toEqual([])
})

test('that somebody is named, or an office, is no reason for an event or a point', () => {
  const world: RankedSubject[] = [
    { id: 'call', kind: 'event', title: 'Call between President Rowan and the Northern minister' },
    { id: 'swim', kind: 'event', title: 'President Rowan swims to the lighthouse' },
    { id: 'north-1', kind: 'point', number: 1, title: 'Dialogue with the Northern Republic' },
    { id: 'rowan', kind: 'person', title: 'Ada Rowan', aliases: ['Rowan'], offices: ['President'] },
    { id: 'birch', kind: 'person', title: 'Otto Birch', offices: ['Northern minister'] },
    { id: 'north', kind: 'party', title: 'Northern Republic' },
  ]
  const ids = (passage: string) => rankTargets(world, passage).map(({ id }) => id)
  expect(ids('President Rowan told the minister of the Northern Republic so.')).toEqual(['north', 'rowan'])
  expect(ids('President Rowan reached the lighthouse.')).toEqual(['swim', 'rowan'])
  expect(ids('Rowan wants a dialogue.')).toContain('north-1')
})

test('those of a place stand for it, after what is named itself', () => {
  const places: RankedSubject[] = [
    { id: 'a', kind: 'party', title: 'Arboria' },
    { id: 'b', kind: 'party', title: 'Borraine' },
    { id: 'c', kind: 'party', title: 'Western Isles', aliases: ['Isles'] },
  ]
  const ids = (passage: string) => rankTargets(places, passage).map(({ id }) => id)
  expect(ids('An Arborian official left.')).toEqual(['a'])
  expect(ids('The Borrainians left the Isles.')).toEqual(['c', 'b'])
})

test('common words stay common with an ending that looks like a plural', () => {
  const law = [{ id: 'law', kind: 'point', number: 1, title: 'This law' }]
  expect(rankTargets(law, 'This was said.')).toEqual([])
})

test('each says why it is there', () => {
  const [first, second] = rankTargets(SUBJECTS, 'The coast guard left, point 2 says.', ['p1'])
  expect(first).toEqual({ id: 'p1', why: ['used last'] })
  expect(second).toEqual({ id: 'p2', why: ['“point 2”', '“coast”', '“guard”'] })
})

test('never more than nine', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `s${at}`, kind: 'point', title: `Boat ${at}` }))
  expect(rankTargets(many, 'boat 3 boat 7', ['s9'])).toHaveLength(9)
})

test('a ground that was found besides puts a subject before shared words, and is named first', () => {
  const grounds = [{ id: 'p3', kind: 'suggested', why: 'suggested: a name of it' }] as const
  const [first] = rankTargets(SUBJECTS, 'The coast guard left the harbour.', [], grounds)
  expect(first).toEqual({ id: 'p3', why: ['suggested: a name of it', '“harbour”'] })
})

test('a word that a reason quotes already is not named once more', () => {
  const grounds = [{ id: 'rowan', kind: 'named', why: 'named: “Ada Rowan”' }] as const
  const [first] = rankTargets(SUBJECTS, 'Ada Rowan left.', [], grounds)
  expect(first).toEqual({ id: 'rowan', why: ['named: “Ada Rowan”'] })
})
