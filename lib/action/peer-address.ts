import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { PEER_HEADER } from './client-address'

const marked = globalThis as typeof globalThis & { provisoPeersNoted?: true }

/**
 * Notes on every request the address at the other end of its connection, over whatever the client sent. Next
 * hands routes and actions no connection, only headers, and believes an X-Forwarded-For that a client made up.
 * To be called once while the server starts (instrumentation.ts); a second call does nothing.
 */
export function notePeerAddresses(): void {
  if (marked.provisoPeersNoted) return
  marked.provisoPeersNoted = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ''
  })
}
