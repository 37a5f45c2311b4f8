import { expect, it } from 'vitest'
import { shareSizes } from './share-sizes'

const words = (length: number) => 'word '.repeat(length / 5)

it('sets a short sentence large, and a passage below it too', () => {
  expect(shareSizes({ sentence: words(60), passage: '', titled: true })).toMatchObject({ sentence: 58 })
  expect(shareSizes({ sentence: words(60), passage: words(60), titled: true })).toEqual({
    sentence: 46,
    passage: 32,
  })
})

it('sets both smaller where they would reach the rule below them', () => {
  const roomy = shareSizes({ sentence: words(150), passage: words(100), titled: false })
  const tight = shareSizes({ sentence: words(150), passage: words(330), titled: true })
  expect(tight.sentence).toBeLessThan(roomy.sentence)
  expect(tight.passage).toBeLessThan(25)
})

it('stays readable at the most that a picture is given', () => {
  const { sentence, passage } = shareSizes({ sentence: words(260), passage: words(330), titled: true })
  expect(sentence).toBeGreaterThanOrEqual(18)
  expect(passage).toBeGreaterThanOrEqual(17)
})
