import type { RequestListener } from 'node:http'

/** What anything here answers to; each address says by itself which of them it takes. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** Only Next's own parts speak to each other by it; to a visitor it would show an inner address. */
const INNER = 'x-middleware-rewrite'

/**
 * A listener that leaves to `next` what Next can read. A method that it does not know, or an address that is no path,
 * would end as an error of its own, with a stack in the log.
 */
export function plainRequests(next: RequestListener): RequestListener {
  return (request, response) => {
    const { method = '', url = '' } = request
    if (!METHODS.includes(method)) return refuse(405, { allow: METHODS.join(', ') })
    // A proxy may ask for the whole address.
    if (!/^(\/|https?:\/\/)/i.test(url)) return refuse(400)
    const { writeHead } = response
    Object.assign(response, {
      writeHead: (...args: unknown[]) => {
        response.removeHeader(INNER)
        return (writeHead as (...all: unknown[]) => unknown).apply(response, args)
      },
    })
    return next(request, response)

    function refuse(status: number, headers: Readonly<Record<string, string>> = {}) {
      response
        .writeHead(status, { ...headers, 'content-length': 0, 'x-content-type-options': 'nosniff' })
        .end()
    }
  }
}
