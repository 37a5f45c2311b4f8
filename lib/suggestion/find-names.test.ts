import { expect, test } from 'vitest'
import { nameOf, namesIn } from './find-names'
import { wordsOf } from './reading'

const found = (sentence: string, ...names: string[]) =>
  namesIn(
    wordsOf(sentence),
    names.flatMap((one) => nameOf(one) ?? []),
  ).map(({ name }) => name.shown)

test.each([
  ['a whole word', 'The League met.', 'League', true],
  ['no part of a word', 'Leaguers met.', 'League', false],
  ['before a possessive ending', 'The League’s statutes', 'League', true],
  ['as a part of a word with a hyphen', 'League-brokered talks', 'League', true],
  ['several words in a row', 'join the River League', 'River League', true],
  ['not with others between', 'the River and the League', 'River League', false],
  ['a short name in capitals as it stands', 'The US said so', 'US', true],
  ['a short name in capitals not as a word', 'Let us go', 'US', false],
  ['with the dots of an abbreviation', 'The U.S. said so', 'US', true],
  ['a name in a headline in capitals', 'TORV SPEAKS', 'Torv', true],
  ['a word without capitals in any form', 'Security guarantees', 'security guarantee', true],
  ['a name with a capital not as a word without', 'the bush burned', 'Bush', false],
  ['any ending where the list says so', 'заява України', 'україн*', true],
  ['no ending where it does not', 'заява України', 'Україна', false],
  ['across typographic differences', 'the “River\u00a0League”', 'River League', true],
])('finds %s', (_, sentence, name, is) => {
  expect(found(sentence, name)).toEqual(is ? [name] : [])
})

test('of two names that overlap the longer one is told, once', () => {
  expect(found('President Ana Torv said', 'Torv', 'Ana Torv', 'Ana Torv')).toEqual(['Ana Torv'])
})

test('what has no words is no name', () => {
  expect(nameOf(' — ')).toBeNull()
})
