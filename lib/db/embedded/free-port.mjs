import { createServer } from 'node:net'

/**
 * A port nobody listens on, preferably a given one.
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  const port = preferred === undefined ? undefined : await tryPort(preferred)
  const found = port ?? (await tryPort(0))
  if (found === undefined) throw new Error('No free port on 127.0.0.1')
  return found
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
