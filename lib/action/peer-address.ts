import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { METHOD_HEADER, PEER_HEADER } from './client-address'

const READS = new Set(['GET', 'HEAD'])
const marked = globalThis as typeof globalThis & { provisoPeersNoted?: true }

/**
 * Notes on every request the address at the other end of its connection, over whatever the client sent. Next
 * hands routes and actions no connection, only headers, and believes an X-Forwarded-For that a client made up.
 * A request that does not only read says so in a header too, since Next chooses what goes through proxy.ts by headers.
 * To be called once while the server starts (instrumentation.ts); a second call does nothing.
 */
export function notePeerAddresses(): void {
  if (marked.provisoPeersNoted) return
  marked.provisoPeersNoted = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ''
    delete request.headers[METHOD_HEADER]
    if (!READS.has(request.method ?? '')) request.headers[METHOD_HEADER] = request.method ?? ''
  })
}
