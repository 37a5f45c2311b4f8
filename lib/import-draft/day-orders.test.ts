import { expect, test } from 'vitest'
import { dayOrders } from './day-orders'

test.each([
  ['04/05/2026', ['2026-05-04', '2026-04-05']],
  ['4.5.2026', ['2026-05-04', '2026-04-05']],
  ['29/11/2025', ['2025-11-29']],
  ['05/05/2026', ['2026-05-05']],
  ['2026-05-04', []],
  ['soon', []],
])('%s may be %j', (written, days) => {
  expect(dayOrders(written)).toEqual(days)
})
