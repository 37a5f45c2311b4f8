import { expect, test } from 'vitest'
import { addressHash } from './address-hash'

test.each([
  ['', ''],
  ['#notes-1', 'notes-1'],
  ['#party=united%20states', 'party=united states'],
  ['#%', ''],
  ['#%E0%A4', ''],
])('behind %j stands %j', (hash, behind) => {
  expect(addressHash({ hash })).toBe(behind)
})
