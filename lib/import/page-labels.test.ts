import { expect, test } from 'vitest'
import {
  isAppeal,
  isCredit,
  isEdgeLine,
  isImprint,
  isLabel,
  opensComments,
  opensRelated,
} from './page-labels'
import { PAGE_WORDS } from './page-words'

test.each([
  [
    opensRelated,
    ['Related stories', 'Lesen Sie auch: Der Bahnhof', '► À lire aussi', 'Читайте также', '相关阅读'],
  ],
  [isLabel, ['Advertisement', '1,577 shares', 'Teilen', 'Publicidad', '広告', 'تعليقات']],
  [
    isAppeal,
    ['Subscribe to our letter', 'Jeden Morgen in Ihrem Postfach.', 'Síguenos en la red', '本网站版权所有'],
  ],
  [isCredit, ['Photo: Ada Field', 'Bildquelle Ada Field', '编辑：李明', 'Источник: агентство']],
  [isEdgeLine, ['By Ada Field', 'Publié le 2 mars 2021', '5 min read', '2.3.2021']],
  [
    isImprint,
    [
      'Copyright 2020 Lake Radio',
      'Ada Field is a reporter for the Lake Post.',
      'Dieser Beitrag wurde abgelegt',
    ],
  ],
  [
    opensComments,
    ['3 comments', '1 Kommentar', 'Ein Kommentar', 'Комментарии', 'Deja un comentario', 'Comments (12)'],
  ],
])('%o knows its lines', (knows, lines) => {
  expect(lines.filter((line) => !knows(line))).toEqual([])
})

test.each([
  [opensRelated, ['Relatives of the crew waited on the quay']],
  [isLabel, ['Share of voters rises', 'The comments were harsh']],
  [isAppeal, ['She subscribed to the paper for years.', 'They put a letter in your grandmother’s box.']],
  [isImprint, ['Ada Field is the first woman to swim across the lake.']],
  [opensComments, ['Thoughts', 'Commentary on the budget', 'Three comments by the judge that mattered']],
])('%o leaves the words of an article', (knows, lines) => {
  expect(lines.filter(knows)).toEqual([])
})

test('each word is a pattern of its own, and none is said twice in a language', () => {
  for (const words of Object.values(PAGE_WORDS))
    for (const list of Object.values(words)) {
      const parts = list.split(/\s*\n\s*|\s+\|\s+/).filter(Boolean)
      expect(() => parts.map((part) => new RegExp(part, 'iu'))).not.toThrow()
      expect(new Set(parts).size).toBe(parts.length)
    }
})
