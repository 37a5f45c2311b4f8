import { expect, test } from 'vitest'
import { amountsIn } from './amounts-in'

test.each([
  ['The force would be capped at 600,000 troops.', ['600,000']],
  ['It would take $100bn of the frozen assets.', ['$100bn']],
  ['About 300 billion euros, or 12%, were named.', ['300 billion', '12%']],
  ['Nothing is counted here.', []],
])('%s', (wording, amounts) => {
  expect(amountsIn(wording)).toEqual(amounts)
})
