import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { enterReadingSchema } from './schema'

const reading = (more: { form?: string; words: string; styleReason?: string }) =>
  enterReadingSchema.safeParse({
    provisionId: randomUUID(),
    referenceId: randomUUID(),
    form: 'own_words',
    rendering: 'original',
    ...more,
  })

test('a reading in our words that house style speaks up about is refused at its field', () => {
  const { error } = reading({ words: 'It will be so.' })
  expect(error?.issues.map(({ path }) => path)).toEqual([['words']])
})

test.each([
  ['follows house style', { words: 'It would be so.' }],
  ['sets it aside with a reason', { words: 'It will be so.', styleReason: 'It is printed so.' }],
  ['quotes its source', { words: 'It will be so', form: 'quoted' }],
])('a reading that %s is taken', (_, given) => {
  expect(reading(given).success).toBe(true)
})

test('a reason of white space is none', () => {
  expect(reading({ words: 'It will be so.', styleReason: ' ' }).success).toBe(false)
})
