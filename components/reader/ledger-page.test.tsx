import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { edition, notice } from './fixtures/edition'
import { LedgerPage } from './ledger-page'
import { viewOf } from './view'

const text = (drawn: string) => drawn.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('notices are dated entries of the ledger, newest first, with what each is on and why', () => {
  const notices = [
    notice({ seq: 1, kind: 'retracted', at: '2026-11-22T10:00:00.000Z', words: 'It was misread.' }),
    notice({
      seq: 2,
      targetKind: 'article',
      targetId: 'talks-on-the-lake',
      at: '2026-11-23T10:00:00.000Z',
    }),
  ]
  const page = text(
    renderToStaticMarkup(<LedgerPage view={viewOf(edition(), notices, { base: '', latest: 2 })} />),
  )
  expect(page).toContain('Notices on editions (2)')
  expect(page).toMatch(
    /Notices since edition 2 Taken down, 23 November 2026 An article that was taken down A court ordered it\. Retracted, 22 November 2026 NATO would add to its statutes that Ukraine will not be admitted\. It was misread\./,
  )
})
