import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchInTurn } from './fetch-in-turn'
import { takeTurn } from './host-turns'
import { allowLoopbackForTests } from './loopback-for-tests'

let base = ''
let open = 0
let most = 0
const server = http.createServer((_, response) => {
  open += 1
  most = Math.max(most, open)
  setTimeout(() => {
    open -= 1
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Here.</p>')
  }, 100)
})
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  allowLoopbackForTests(port)
  base = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('many who ask one site at once are answered in turn, two at a time', async () => {
  const asked = Array.from({ length: 6 }, (_, at) => fetchInTurn(`${base}/${at}`, { patienceMs: 30_000 }))
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true)
  expect(most).toBeLessThanOrEqual(2)
}, 40_000)

test('who does not wait is told that the site is busy, and it was not asked', async () => {
  const turns = [takeTurn(base), takeTurn(base)]
  expect(await fetchInTurn(base)).toEqual({ ok: false, reason: 'busy' })
  for (const turn of turns) turn?.done()
  expect(await fetchInTurn(base)).toMatchObject({ ok: true })
})
