import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { openDraft } from './commands'
import { draftOriginal } from './queries'
import { showOriginal } from './show-original'

const actor = await testActor('admin')

async function opened(source: Parameters<typeof openDraft>[1]) {
  const draft = await openDraft(actor, source)
  if (!draft.ok) throw new Error(draft.reason)
  return draft.value.draftId
}
const shown = async (id: string, as: 'published' | 'source' = 'published', most = 1_000) => {
  const original = await draftOriginal(actor, id)
  if (!original) throw new Error('not there')
  return showOriginal(original, as, most)
}

test('a page is shown cleaned, in the encoding it was read in, with the places of what was read', {
  timeout: 30_000,
}, async () => {
  const words = 'The harbour council met on Monday and weighed the plan for a longer quay.'
  const page = `<html><head><title>Quays</title></head><body><h1>A longer quay</h1><p>\x93${words}\x94</p><p onclick="x()">${words.repeat(4)}</p></body></html>`
  const id = await opened({ bytes: Buffer.from(page, 'latin1'), fileName: 'quay.html' })
  const published = await shown(id)
  expect(published).toContain('>“The harbour council')
  expect(published).toContain('id="at-0"')
  expect(published).toContain(`href="/desk/import/${id}#at-`)
  expect(published).not.toContain('onclick')
  expect(await shown(id, 'source')).toContain('&lt;p onclick=&quot;x()&quot;&gt;')
})

test('of an address that gave nothing that is said', async () => {
  const failure = { outcome: 'failed', code: 'refused-by-site', reason: 'The site refuses.' } as const
  const id = await opened({
    bytes: null,
    address: 'https://news.example.org/none',
    method: 'fetched',
    failure,
  })
  expect(await shown(id)).toContain('Nothing came back')
})

test('nobody else is shown it', async () => {
  const id = await opened({ bytes: Buffer.from('Quays\n\nThe harbour council met on Monday, it said.') })
  expect(await draftOriginal(await testActor('admin'), id)).toBeNull()
})
