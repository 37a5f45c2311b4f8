import { describe, expect, test } from 'vitest'
import type { HitSource } from '@/lib/concordance/model'
import {
  AS_GUESSED,
  chosenSource,
  DESCRIBED,
  NOBODY,
  sourceWords,
  speakersWords,
  voicesWords,
} from './source-words'

const NAMES = new Map([
  ['p', 'Ida Ibis'],
  ['q', 'Otto Owl'],
])
const source = (more: Partial<HitSource> = {}): HitSource => ({
  voice: 'paraphrase',
  speakerId: 'p',
  speakerDescription: '',
  chain: 'told reporters',
  ...more,
})
const outlet = source({ voice: 'outlet_words', speakerId: null, chain: '' })

describe('whose words a place is saved as', () => {
  test.each([
    ['as guessed', source(), AS_GUESSED, source()],
    [
      'one voice for all, each with its speaker',
      source(),
      { voice: 'direct_speech', speaker: '' },
      source({ voice: 'direct_speech' }),
    ],
    [
      'a voice of the outlet leaves no speaker',
      source(),
      { voice: 'caption', speaker: 'q' },
      source({ voice: 'caption', speakerId: null }),
    ],
    ['one speaker for all', source(), { voice: '', speaker: 'q' }, source({ speakerId: 'q' })],
    ['but not of the outlet’s own words', outlet, { voice: '', speaker: 'q' }, outlet],
    [
      'unless these are said to be somebody’s',
      outlet,
      { voice: 'paraphrase', speaker: 'q' },
      source({ speakerId: 'q', chain: '' }),
    ],
    [
      'nobody for all',
      source({ speakerDescription: 'x' }),
      { voice: '', speaker: NOBODY },
      source({ speakerId: null }),
    ],
    [
      'a description for all',
      source(),
      { voice: '', speaker: `${DESCRIBED}a fisher` },
      source({ speakerId: null, speakerDescription: 'a fisher' }),
    ],
  ] as const)('%s', (_says, guess, forAll, saved) => {
    expect(chosenSource(guess, forAll)).toEqual(saved)
  })

  test.each([
    [source(), 'paraphrase, Ida Ibis'],
    [source({ speakerId: null, speakerDescription: 'a fisher' }), 'paraphrase, a fisher'],
    [source({ speakerId: null }), 'paraphrase, speaker not named'],
    [outlet, 'outlet’s own words'],
  ])('in words: %j', (one, words) => {
    expect(sourceWords(one, NAMES)).toBe(words)
  })

  test('all of them, counted', () => {
    const all = [outlet, source(), source({ speakerId: 'q' }), source()]
    expect(voicesWords(all)).toBe('paraphrase 3, outlet’s own words 1')
    expect(speakersWords(all, NAMES)).toBe('Ida Ibis 2, nobody 1, Otto Owl 1')
  })
})
