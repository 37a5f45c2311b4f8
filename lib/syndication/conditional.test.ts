import { expect, it } from 'vitest'
import { conditional } from './conditional'

const ask = (held?: string) =>
  new Request(
    'http://proviso.example/feeds/editions.atom',
    held ? { headers: { 'if-none-match': held } } : {},
  )
const headers = { 'content-type': 'application/atom+xml; charset=utf-8' }

it('answers with the text and its mark, and to those who hold it with nothing', async () => {
  const first = conditional(ask(), 'A feed.', headers)
  const etag = first.headers.get('etag') as string
  expect([first.status, await first.text()]).toEqual([200, 'A feed.'])
  const again = conditional(ask(`"other", ${etag}`), 'A feed.', headers)
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(again.headers.get('etag')).toBe(etag)
})

it('answers with the text once it is another', () => {
  const etag = conditional(ask(), 'A feed.', headers).headers.get('etag') as string
  expect(conditional(ask(etag), 'A feed with a correction.', headers).status).toBe(200)
})
