import { describe, expect, test } from 'vitest'
import { hashPassword, isPassword } from './password-hash'

const long = 'x'.repeat(72)

describe('a password matches itself and nothing else', () => {
  test.each([
    ['itself', 'gravel otter lantern', 'gravel otter lantern', true],
    ['another', 'gravel otter lantern', 'gravel otter lanterm', false],
    ['a space in front counts', ' gravel otter lantern', 'gravel otter lantern', false],
    ['case counts', 'Gravel otter lantern', 'gravel otter lantern', false],
    ['twins that differ after 72 bytes', `${long}a`, `${long}b`, false],
    [
      'the same letters composed and decomposed',
      'éclair plover brick'.normalize('NFC'),
      'éclair plover brick'.normalize('NFD'),
      true,
    ],
    ['with a zero in it', 'gravel\0otter lantern', 'gravel', false],
    ['nobody’s, empty', '', '', true],
  ])('%s', async (_, set, typed, same) => {
    expect(await isPassword(typed, await hashPassword(set))).toBe(same)
  })
})

test('without a hash nothing matches', async () => {
  expect(await isPassword('gravel otter lantern', null)).toBe(false)
  expect(await isPassword('', undefined)).toBe(false)
})

test('it is argon2id with its settings in it', async () => {
  expect(await hashPassword('gravel otter lantern')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('an unknown user costs the same work as a known one', async () => {
  const hashed = await hashPassword('gravel otter lantern')
  await isPassword('wrong', null)
  const known: number[] = []
  const unknown: number[] = []
  for (let run = 0; run < 15; run += 1) {
    known.push(await taken(() => isPassword('wrong', hashed)))
    unknown.push(await taken(() => isPassword('wrong', null)))
  }
  expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
  expect(median(unknown) / median(known)).toBeLessThan(2)
})

async function taken(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] as number
}
