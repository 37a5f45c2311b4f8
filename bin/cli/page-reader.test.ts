import { expect, test } from 'vitest'
import { pageReader } from './page-reader'

const page = (text: string) => ({ bytes: new Uint8Array(Buffer.from(text)), fileName: 'a.html' })
const GOOD = page(
  `<h1>Ferry</h1><p>${'The ferry left the harbour an hour late, and nobody was glad. '.repeat(6)}</p>`,
)

test('a page that takes too long ends alone, and the next one is read', { timeout: 60_000 }, async () => {
  const { read, close } = pageReader(40)
  const slow = page(`<p>${'a &amp; '.repeat(500_000)}</p>`)
  expect(await read(slow)).toMatchObject({ error: 'Reading it took longer than five seconds.' })
  await close()
  const patient = pageReader()
  expect(await patient.read(GOOD)).toMatchObject({ title: 'Ferry', ms: expect.any(Number) })
  expect(await patient.read(page(''))).toMatchObject({ error: expect.any(String) })
  expect(await patient.read(GOOD)).toMatchObject({ title: 'Ferry' })
  await patient.close()
})
