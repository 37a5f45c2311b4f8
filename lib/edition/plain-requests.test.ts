import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { plainRequests } from './plain-requests'

let server: Server
let asked: string[]

beforeEach(async () => {
  asked = []
  server = createServer(
    plainRequests(({ method, url }, response) => {
      asked.push(`${method} ${url}`)
      response.setHeader('x-middleware-rewrite', '/latest/1')
      response.setHeader('x-kept', 'yes')
      response.end('words')
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const port = () => (server.address() as AddressInfo).port

/** The first line of the answer to words sent as they are: no client would send them. */
function firstLine(words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () =>
      socket.end(`${words} HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\n\r\n`),
    )
    let heard = ''
    socket.on('data', (some) => {
      heard += some
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''))
  })
}

it.each([
  ['TRACE /', 405],
  ['PROPFIND /', 405],
  ['GET *', 400],
  ['OPTIONS *', 400],
])('%s is refused with %i and never reaches Next', async (words, status) => {
  expect(await firstLine(words)).toContain(String(status))
  expect(asked).toEqual([])
})

it.each(['GET /', 'HEAD /points/7-nato', 'POST /desk', 'OPTIONS /api/import', 'GET http://a.example/ledger'])(
  '%s is left to Next',
  async (words) => {
    expect(await firstLine(words)).toContain('200')
    expect(asked).toEqual([words])
  },
)

it('keeps inner addresses inside, and every other header', async () => {
  const headers = await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: port(), agent: false }, (answer) => {
      answer.resume()
      resolve(answer.headers)
    })
      .on('error', reject)
      .end()
  })
  expect(headers).toMatchObject({ 'x-kept': 'yes' })
  expect(headers).not.toHaveProperty('x-middleware-rewrite')
})
