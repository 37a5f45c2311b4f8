import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateRange, formatDate, parseDate } from './edtf'

test.each([
  ['2025-11-29', '29 November 2025', '2025-11-29', '2025-11-29'],
  ['2025-11-29~', 'about 29 November 2025', '2025-11-29', '2025-11-29'],
  ['2025-11-29?', 'possibly 29 November 2025', '2025-11-29', '2025-11-29'],
  ['2025-11-29%', 'possibly about 29 November 2025', '2025-11-29', '2025-11-29'],
  ['2025-11', 'November 2025', '2025-11-01', '2025-11-30'],
  ['2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
  ['2025-11-XX', 'a day in November 2025', '2025-11-01', '2025-11-30'],
  ['2014', '2014', '2014-01-01', '2014-12-31'],
  ['201X', 'the 2010s', '2010-01-01', '2019-12-31'],
  ['2025-10-24/2025-10-26', '24 to 26 October 2025', '2025-10-24', '2025-10-26'],
  ['2025-10-24~/2025-10-26~', 'about 24 to 26 October 2025', '2025-10-24', '2025-10-26'],
  ['2025-10-24~/2025-10-26', 'about 24 October 2025 to 26 October 2025', '2025-10-24', '2025-10-26'],
  ['2025-10-24/2025-11-03', '24 October to 3 November 2025', '2025-10-24', '2025-11-03'],
  ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025', '2024-12-30', '2025-01-02'],
  ['2025-05/2025-07', 'May to July 2025', '2025-05-01', '2025-07-31'],
  ['2014/2022', '2014 to 2022', '2014-01-01', '2022-12-31'],
  ['2022-02-24/..', 'from 24 February 2022', '2022-02-24', null],
  ['../2025', 'until 2025', null, '2025-12-31'],
  ['2025/', 'from 2025, end not known', '2025-01-01', null],
])('%s reads %j', (value, text, from, to) => {
  expect(formatDate(value)).toBe(text)
  expect(dateRange(value)).toEqual({ from, to })
})

test.each([
  ['', 'not-a-date'],
  ['yesterday', 'not-a-date'],
  ['2025-02-30', 'not-a-date'],
  ['29 November 2025', 'not-a-date'],
  ['2025-11-29T10:00:00Z', 'unsupported-date'],
  ['2025-21', 'unsupported-date'],
  ['-0044', 'unsupported-date'],
  ['Y-20000', 'unsupported-date'],
  ['[2025,2026]', 'unsupported-date'],
  ['2025-~11', 'unsupported-date'],
  ['2025-XX-XX', 'unsupported-date'],
  ['2025-10-26/2025-10-24', 'reversed-interval'],
  ['../..', 'unsupported-date'],
])('%j is refused as %s', (value, reason) => {
  expect(parseDate(value)).toMatchObject({ ok: false, reason })
  expect(() => formatDate(value)).toThrow(RangeError)
})

test('any text gives a date or a reason, and a date has its ends in order', () => {
  const dateLike = fc.stringMatching(/^[0-9X/~?%.TZ:-]{0,24}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), dateLike), (value) => {
      const result = parseDate(value)
      if (!result.ok || !result.value.from || !result.value.to) return
      expect(result.value.from <= result.value.to).toBe(true)
    }),
  )
})
test('every day of a century is shown as that day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(dateRange(day)).toEqual({ from: day, to: day })
        expect(new Date(`${formatDate(day)} UTC`).toISOString().slice(0, 10)).toBe(day)
      },
    ),
  )
})
