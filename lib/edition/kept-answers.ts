import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, Server, ServerResponse } from 'node:http'
import { plainRequests } from './plain-requests'
import { currentPointer } from './pointer'
import { MARK, markOf } from './reader-headers.mjs'

/** An answer that was sent once, word for word as it went over the wire. */
type KeptAnswer = { readonly headers: OutgoingHttpHeaders; readonly body: Buffer }
/** The answers that know one edition and notice. Under the next mark all of them are forgotten. */
type Shelf = { readonly mark: string; readonly answers: Map<string, KeptAnswer>; bytes: number }

/** About all pages of two editions, as text and compressed. */
const LIMIT_BYTES = 64 * 1024 * 1024
/** An address of a page in its one spelling. What has a query, an escape or an ending is left to Next. */
const PLAIN_PATH = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
/** By these Next's own script asks for a page's data instead of the page; Next names them in `Vary`. */
const ASKS_FOR_DATA = [
  'rsc',
  'next-url',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
]
const OF_THE_BODY = new Set(['content-length', 'content-type', 'content-encoding', 'transfer-encoding'])

const standing = new WeakSet<Server>()

/**
 * Puts `plainRequests` and `answerKept` before Next on the server of this process, at its first request. To be called once while the
 * server starts (instrumentation.ts), since Next hands nobody the server that `next start` listens with.
 */
export function standBeforeNext(): void {
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server }
    if (standing.has(server)) return
    standing.add(server)
    const listeners = server.listeners('request') as RequestListener[]
    server.removeAllListeners('request')
    for (const next of listeners) {
      server.on('request', plainRequests(answerKept(next, async () => markOf(await currentPointer()))))
    }
  })
}

/**
 * A listener that asks `next` for a page of an edition once for every mark, and from then on sends the same bytes by
 * itself. What `next` answers without naming the mark that it knows is never kept: see cache-handler.mjs.
 * @param currentMark rejects while nobody can know what is current; then everything is left to `next`
 * @param limit of all bodies together, in bytes; the oldest give way
 */
export function answerKept(
  next: RequestListener,
  currentMark: () => Promise<string>,
  limit = LIMIT_BYTES,
): RequestListener {
  let shelf: Shelf = { mark: '', answers: new Map(), bytes: 0 }
  return (request, response) => {
    const key = keyOf(request)
    if (key === null) return next(request, response)
    const answer = (mark: string) => {
      if (shelf.mark !== mark) shelf = { mark, answers: new Map(), bytes: 0 }
      const kept = shelf.answers.get(key)
      if (kept) return send(kept, request, response)
      const open = shelf
      if (request.method === 'GET') listenIn(response, mark, (heard) => put(open, key, heard, limit))
      next(request, response)
    }
    void currentMark().then(answer, () => next(request, response))
  }
}

/** Under what an answer to this request is kept; null for requests that are none of ours. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (!PLAIN_PATH.test(url) || ASKS_FOR_DATA.some((name) => name in headers)) return null
  // Next compresses for whoever takes gzip. Who weighs encodings against each other is left to it.
  const accepted = String(headers['accept-encoding'] ?? 'identity').split(/\s*,\s*/)
  if (accepted.includes('gzip') && !accepted.some((one) => one.includes(';'))) return `gzip ${url}`
  return accepted.join() === 'identity' ? `plain ${url}` : null
}

function put(shelf: Shelf, key: string, answer: KeptAnswer, limit: number): void {
  if (answer.body.length > limit || shelf.answers.has(key)) return
  shelf.answers.set(key, answer)
  shelf.bytes += answer.body.length
  for (const [oldest, { body }] of shelf.answers) {
    if (shelf.bytes <= limit) return
    shelf.answers.delete(oldest)
    shelf.bytes -= body.length
  }
}

/** Hears what is sent, and tells it once it was sent whole, if it is a page that knows this mark. */
function listenIn(response: ServerResponse, mark: string, tell: (answer: KeptAnswer) => void): void {
  const chunks: Buffer[] = []
  const isOurs = () =>
    response.statusCode === 200 && response.getHeader(MARK) === mark && !response.hasHeader('set-cookie')
  const hear = (chunk: unknown, encoding: unknown) => {
    if (!isOurs()) return
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  for (const name of ['write', 'end'] as const) {
    const send = response[name] as (...args: unknown[]) => unknown
    Object.assign(response, {
      [name]: (...args: unknown[]) => {
        hear(args[0], args[1])
        return send.apply(response, args)
      },
    })
  }
  response.once('finish', () => {
    if (!isOurs()) return
    const body = Buffer.concat(chunks)
    const { 'transfer-encoding': _, ...headers } = response.getHeaders()
    tell({ headers: { ...headers, 'content-length': body.length }, body })
  })
}

function send({ headers, body }: KeptAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (holds(request, headers.etag)) {
    const rest = Object.entries(headers).filter(([name]) => !OF_THE_BODY.has(name))
    response.writeHead(304, Object.fromEntries(rest)).end()
    return
  }
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
}

/** Whether the visitor has this very answer already (RFC 9110, 13.1.2: tags are compared weakly). */
function holds({ headers }: IncomingMessage, etag: unknown): boolean {
  const known = headers['if-none-match']
  if (known === undefined || typeof etag !== 'string') return false
  return known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}
