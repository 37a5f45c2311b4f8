import { expect, test } from 'vitest'
import { nameFinder } from './known-names'
import { outletTold, tellingsIn } from './outlet-told'

const find = nameFinder([{ id: 'rowan', name: 'Ada Rowan', aliases: [] }])
const official = (speakerDescription: string) => ({ speakerId: null, speakerDescription })
const ROWAN = { speakerId: 'rowan', speakerDescription: '' }
const BY_TWO =
  'The strait will open, Northern and Southern officials tell Gazette. Rowan told Gazette that it was late. ' +
  'It was cold, a Northern official said. “It is deep,” she said.'

test.each<[what: string, text: string, whom: Parameters<typeof outletTold>[1], outlet: string]>([
  ['one of those who are said to have told it', BY_TWO, official('a Northern official'), 'Gazette'],
  ['another name with the same calling', BY_TWO, official('the Western official'), ''],
  ['by the calling alone', BY_TWO, official('The official'), 'Gazette'],
  ['another calling', BY_TWO, official('a Northern diplomat'), ''],
  ['somebody known', BY_TWO, ROWAN, 'Gazette'],
  ['nobody', BY_TWO, official(''), ''],
  ['one alone may be quoted from elsewhere', 'Rowan told The Gazette so. Rowan said more.', ROWAN, ''],
  ['two outlets', `${BY_TWO} Rowan told The Herald no.`, ROWAN, ''],
  [
    'a person is no outlet',
    'An official told Rowan so. An official told Rowan more.',
    official('the official'),
    '',
  ],
  [
    'by another verb',
    'A Northern official confirmed to Gazette that it was so. Rowan told Gazette no.',
    official('the Northern official'),
    'Gazette',
  ],
])('%s', (_, text, whom, outlet) => {
  expect(outletTold(tellingsIn(text, find), whom)).toBe(outlet)
})
