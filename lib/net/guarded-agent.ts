import 'server-only'
import dns from 'node:dns'
import net from 'node:net'
import { Agent, buildConnector } from 'undici'
import { type Exceptions, mayConnect, portOf, withoutBrackets } from './public-address'

const CONNECT_MS = 3_000
/** What a site may send before its page: names of headers and their values. */
const MAX_HEADER_BYTES = 32 * 1024

/** How names become numbers; replaced in tests by one that lies. */
export type Lookup = (host: string) => Promise<readonly dns.LookupAddress[]>

const system: Lookup = (host) => dns.promises.lookup(host, { all: true, verbatim: true })

/** The connection was not let through. What stood in the way is for our log alone. */
export class Blocked extends Error {}

/**
 * An agent that connects to public addresses only. Undici asks `lookup` for names, never for numbers, so both are
 * looked at here: the number before connecting, every answer for a name (one bad one is enough to refuse), and in the
 * end whoever really answered. The answer that was looked at is the one connected to.
 */
export function guardedAgent(exceptions: Exceptions, lookup: Lookup = system): Agent {
  return new Agent({
    connect: (options, callback) => {
      const port = Number(portOf(options))
      const host = withoutBrackets(options.hostname)
      if (net.isIP(host) && !mayConnect(host, port, exceptions))
        return callback(new Blocked('private-address'), null)
      const connect = buildConnector({ timeout: CONNECT_MS, lookup: guardedLookup(lookup, port, exceptions) })
      connect(options, (error, socket) => {
        if (error) return callback(error, null)
        if (mayConnect(socket.remoteAddress ?? '', port, exceptions)) return callback(null, socket)
        socket.destroy()
        callback(new Blocked('peer'), null)
      })
    },
    maxHeaderSize: MAX_HEADER_BYTES,
    pipelining: 0,
  })
}

function guardedLookup(lookup: Lookup, port: number, exceptions: Exceptions): net.LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (found) => {
        const [first] = found
        if (!first || found.some(({ address }) => !mayConnect(address, port, exceptions)))
          return callback(new Blocked('name'), '', 0)
        if (options.all) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
}
