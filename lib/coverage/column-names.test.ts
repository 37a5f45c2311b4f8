import { expect, test } from 'vitest'
import type { BoardArticle } from './board'
import { columnNames } from './column-names'

const article = (articleId: string, title: string, publisher: string, published: string) =>
  ({ articleId, title, publisher, published }) as BoardArticle

test('articles whose titles begin alike are told apart by publisher and date of publication', () => {
  const names = columnNames([
    article('a', 'What we know of the plan and its authors, so far', 'Gazette', '2025-11-25'),
    article('b', 'What we know of the plan and its authors, updated', '', ''),
    article('c', 'Another title', 'Herald', '2025-11-26'),
  ])
  expect([...names]).toEqual([
    ['a', 'Gazette, 2025-11-25'],
    ['b', 'publisher unknown, undated'],
  ])
})
