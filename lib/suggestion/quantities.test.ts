import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantitiesIn, sameQuantity } from './quantities'

const same = (one: string, other: string) =>
  quantitiesIn(one).some((a) => quantitiesIn(other).some((b) => sameQuantity(a, b)))

describe('one amount is another', () => {
  test.each([
    ['a fund of $100bn', 'worth 100 billion dollars'],
    ['a fund of $100 billion', 'US$100 billion'],
    ['€1.5m', '1,500,000 euros'],
    ['limited to 600,000 soldiers', 'an army of 600 000 troops'],
    ['within 100 days', '100-day deadline'],
    ['half, or 50 per cent', '50% of the power'],
    ['100 млрд доларів', '$100bn'],
    ['600 тисяч військових', '600,000 troops'],
  ])('%s: %s', (one, other) => expect(same(one, other)).toBe(true))
})

describe('one amount is not another', () => {
  test.each([
    ['within 100 days', '100 prisoners'],
    ['$100 billion', '100 days'],
    ['$2,000', '2,000 soldiers'],
    ['12 per cent', '12 people'],
    ['600,000 soldiers', '800,000 soldiers'],
    ['in 2014 borders', 'in 2014 Russia'],
    ['on 19 May', '19 May'],
  ])('%s: %s', (one, other) => expect(same(one, other)).toBe(false))
})

test('what is shown stands in the sentence', () => {
  expect(quantitiesIn('It gave $100bn, 600,000 soldiers and 50 % more.').map(({ shown }) => shown)).toEqual([
    '$100bn',
    '600,000 soldiers',
    '50 %',
  ])
})

test('any text is read, and every amount has a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => {
      expect(quantitiesIn(`${text} ${number} ${text}`).every(({ value }) => Number.isFinite(value))).toBe(
        true,
      )
    }),
  )
})
