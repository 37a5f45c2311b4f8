import { expect, test } from 'vitest'
import { compareDetails } from './compare-details'
import { typedDetails } from './detail-fields'

const standing = {
  workingTitle: 'A call in May',
  details: typedDetails({ byline: { value: 'A. Writer', method: 'found', reason: '' } }),
  addresses: [],
  copyOf: '',
  origin: null,
}

test('only what differs is shown, with how it is known', () => {
  const typed = {
    ...standing,
    details: typedDetails({
      byline: { value: 'A. Writer', method: 'inferred', reason: 'signed so elsewhere' },
    }),
    addresses: [{ kind: 'canonical' as const, url: 'https://news.example/a' }],
  }
  expect(compareDetails(standing, typed)).toEqual([
    {
      label: 'Byline',
      standing: expect.stringContaining('A. Writer'),
      typed: expect.stringContaining('signed so elsewhere'),
    },
    { label: 'Addresses', standing: 'nothing', typed: 'https://news.example/a (canonical)' },
  ])
})

test('what was typed alike by both is no difference', () => {
  expect(compareDetails(standing, { ...standing })).toEqual([])
})
