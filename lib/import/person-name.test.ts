import { expect, test } from 'vitest'
import { isPersonName, joinNames, personList } from './person-name'

test.each([
  ['By Mara Lind, CNN', 'Mara Lind'],
  ['By MARA LIND & JO McDONALD | 10/9/10 7:15 AM EDT', 'Mara Lind, Jo McDonald'],
  ['By ANN BELL and TOM REED - AP Technology Writers | AP – 1 hr ago', 'Ann Bell, Tom Reed'],
  ['Par LOUISE AMAR, PAUL ROY Envoyés spéciaux à Lyon', 'Louise Amar, Paul Roy'],
  ['By Mara Lind2024-01-26 21:32:46 UTC', 'Mara Lind'],
  ['By Mara Lind\n@maralind\non June 26, 2024', 'Mara Lind'],
  ['By Mara Lind posted Aug 18th 2010 7:30PM', 'Mara Lind'],
  ['Mara Lind Apr. 24, 2014, 9:49 AM 286,248 40', 'Mara Lind'],
  ['By Mara Lind, Political Editor, and John Roe', 'Mara Lind, John Roe'],
  ['By Mara Lind in London', 'Mara Lind'],
  ['By Mara Lind for The Wire', 'Mara Lind'],
  ['Mara Lind <mara@wire.example>', 'Mara Lind'],
  ['Von Anna-Lena Müller und Jörg de Vries', 'Anna-Lena Müller, Jörg de Vries'],
  ['Ein Gastbeitrag von Jutta Kern', 'Jutta Kern'],
  ['Propos recueillis par Louise Amar', 'Louise Amar'],
  ['Por Ana María Ruiz y Emilio de Bravo', 'Ana María Ruiz, Emilio de Bravo'],
  ['Di Ludovica de’ Rossi', 'Ludovica de’ Rossi'],
  ['Door Piet van der Berg', 'Piet van der Berg'],
  ['Автор: Иван Петров', 'Иван Петров'],
  ['بقلم محمد علي', 'محمد علي'],
  ['作者：李明', '李明'],
  ['記者 王小明／台北報導', '王小明'],
  ['김철수 기자', '김철수'],
  ['山田 太郎', '山田 太郎'],
  ['By J.K. Rowe', 'J.K. Rowe'],
  ['PATRICK O’BRIEN-SMITH', 'Patrick O’Brien-Smith'],
  ['Reporting by Mara Lind and Jo Roe; Editing by Tom Reed', 'Mara Lind, Jo Roe'],
])('%j names %s', (byline, names) => {
  expect(joinNames(personList(byline))).toBe(names)
})

test.each([
  'Reuters',
  'The Associated Press',
  'Agence France-Presse',
  'AP',
  'admin',
  'jdoe',
  'By Staff',
  'Staff Reporter',
  'News Desk',
  'Redaktion',
  'La rédaction',
  'Web Desk',
  'El Mundo',
  'Der Spiegel',
  'wire.example',
  '<b>Mara Lind</b>',
  'https://wire.example/author/mara-lind',
  '@maralind',
  'Mara',
  'the harbour at dawn',
  'Zone Justice et faits divers - ICI.Wire.example',
  'Редакция',
  '新华社',
  '연합뉴스',
  'Ask Mara a Question',
])('%j names no person', (byline) => {
  expect(personList(byline)).toEqual([])
})

test('initials alone, figures and marks are no name', () => {
  expect(isPersonName('A. B.')).toBe(false)
  expect(isPersonName('Mara Lind 2')).toBe(false)
  expect(isPersonName('Mara Lind')).toBe(true)
})
