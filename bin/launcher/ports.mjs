import { createServer } from 'node:net'

const FIRST = 3000
const TRIED = 100

/**
 * Where to listen. A port that was asked for is taken or refused; otherwise the first free one from 3000 on.
 * @param {string | undefined} asked
 * @param {string} host
 * @returns {Promise<{ port: number, instead: boolean }>}
 */
export async function choosePort(asked, host) {
  if (asked) {
    const port = Number(asked)
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`PORT ${asked} is not a port number`)
    if (!(await isFree(port, host)))
      throw new Error(`Port ${port} is taken. Name another one in PORT, or leave it out`)
    return { port, instead: false }
  }
  for (let port = FIRST; port < FIRST + TRIED; port += 1) {
    if (await isFree(port, host)) return { port, instead: port !== FIRST }
  }
  throw new Error(`The ports ${FIRST} to ${FIRST + TRIED - 1} are all taken. Name a free one in PORT`)
}

/**
 * Free means free everywhere: someone on the other `localhost` would get half of the visitors.
 * @param {number} port
 * @param {string} host
 */
async function isFree(port, host) {
  for (const address of new Set([host, '127.0.0.1', '::1', '0.0.0.0', '::'])) {
    if (!(await canListen(port, address))) return false
  }
  return true
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
