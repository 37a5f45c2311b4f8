import { describe, expect, test } from 'vitest'
import { addressDay } from './address-date'
import { fieldDay, isoDay, writtenDay } from './stated-date'

describe('a day written for readers', () => {
  test.each([
    ['Saturday, 29th of November 2025', 'en', '2025-11-29'],
    ['Nov. 29, 2025 at 9:00 a.m.', '', '2025-11-29'],
    ['Sept. 3, 2024', 'en', '2024-09-03'],
    ['29.11.2025, 10:20 Uhr', 'de', '2025-11-29'],
    ['3. Jänner 2025', 'de', '2025-01-03'],
    ['1er mars 2024 à 18:27', 'fr', '2024-03-01'],
    ['29 de noviembre de 2025', 'es', '2025-11-29'],
    ['28 ottobre 2012', 'it', '2012-10-28'],
    ['domingo 28/10/2012', 'es', '2012-10-28'],
    ['29 november 2025', 'nl', '2025-11-29'],
    ['29 listopada 2025', 'pl', '2025-11-29'],
    ['29. listopadu 2025', 'cs', '2025-11-29'],
    ['2025. november 29.', 'hu', '2025-11-29'],
    ['2025 m. lapkričio 29 d.', 'lt', '2025-11-29'],
    ['29 листопада 2025 р.', 'uk', '2025-11-29'],
    ['29 ноября 2025', 'ru', '2025-11-29'],
    ['29 Νοεμβρίου 2025', 'el', '2025-11-29'],
    ['11 Kasım 2024 Pazartesi', 'tr', '2024-11-11'],
    ['٢٩ نوفمبر ٢٠٢٥', 'ar', '2025-11-29'],
    ['29 تشرين الثاني 2025', 'ar', '2025-11-29'],
    ['29 בנובמבר 2025', 'he', '2025-11-29'],
    ['29 नवंबर 2025', 'hi', '2025-11-29'],
    ['29 พฤศจิกายน 2568', 'th', '2025-11-29'],
    ['29 tháng 11, 2025', 'vi', '2025-11-29'],
    ['2025年11月29日 10:41', 'zh', '2025-11-29'],
    ['2025년 11월 29일', 'ko', '2025-11-29'],
    ['2025.11.29 10:20', 'ko', '2025-11-29'],
  ])('%s (%s)', (text, language, day) => {
    expect(writtenDay(text, language)).toBe(day)
  })
  test('day and month in figures are read only where their order is known', () => {
    expect(writtenDay('03/04/2024', 'en')).toBeNull()
    expect(writtenDay('03/04/2024', 'en-us')).toBe('2024-03-04')
    expect(writtenDay('03/04/2024', 'en-gb')).toBe('2024-04-03')
    expect(writtenDay('03/04/2024', 'fr')).toBe('2024-04-03')
    expect(writtenDay('03/24/2024', 'en')).toBe('2024-03-24')
  })
  test('a name of a month that two languages use differently needs the language', () => {
    expect(writtenDay('5 listopad 2024', 'hr')).toBe('2024-10-05')
    expect(writtenDay('5 listopad 2024', 'cs')).toBe('2024-11-05')
    expect(writtenDay('5 listopad 2024', '')).toBeNull()
  })
  test.each(['2 hours ago', 'May 2024', '31 February 2024', 'Chapter 12, 2024 words', '10:20', '1.2.3.4'])(
    '%j is none',
    (text) => {
      expect(writtenDay(text, 'en')).toBeNull()
    },
  )
})

describe('a day in a field', () => {
  test.each([
    ['2025-11-29T23:30:00+02:00', '2025-11-29', 'local'],
    ['2025-11-29T23:30:00Z', '2025-11-29', 'utc'],
    ['Thu, 06 Oct 2011 08:10:27 EST', '2011-10-06', 'local'],
    ['2017-03-13|19h18', '2017-03-13', 'local'],
    ['20110920', '2011-09-20', 'local'],
    ['1764374400', '2025-11-29', 'utc'],
    ['1764374400000', '2025-11-29', 'utc'],
  ])('%s', (text, day, zone) => {
    expect(fieldDay(text, 'en')).toEqual({ day, zone })
  })
  test('what is no day is refused', () => {
    expect(isoDay('2025-13-29')).toBeNull()
    expect(fieldDay('soon', 'en')).toBeNull()
    expect(fieldDay('1234567890123456', 'en')).toBeNull()
  })
})

test('an address may carry the day', () => {
  expect(addressDay('https://wire.example/2025/11/29/harbour')).toBe('2025-11-29')
  expect(addressDay('https://wire.example/world/2013/Jun/06/harbour')).toBe('2013-06-06')
  expect(addressDay('https://wire.example/world/2013/art/06/harbour')).toBeNull()
  expect(addressDay('https://wire.example/2010/politics/08/13/harbour/index.html')).toBe('2010-08-13')
  expect(addressDay('https://wire.example/news-20251129.html')).toBe('2025-11-29')
  expect(addressDay('https://wire.example/2025/99/29/harbour')).toBeNull()
  expect(addressDay('https://wire.example/a/58406128/1')).toBeNull()
})
