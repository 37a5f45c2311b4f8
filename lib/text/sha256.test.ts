import { expect, test } from 'vitest'
import { sha256Hex } from './sha256'

test('a text and its UTF-8 bytes have the same hash', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Hex('Київ')).toBe(sha256Hex(Buffer.from('Київ')))
})
