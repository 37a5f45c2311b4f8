import { request } from 'node:http'
import { sessionCookie } from '@/lib/auth/session-cookie'

export const ADDRESS = process.env.PROVISO_E2E_URL as string

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
type Knock = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The value of a session cookie. */
  readonly session?: string
}

/** One request as it stands, without what a browser or `fetch` would add; follows no redirect. */
export function knock(
  path: string,
  { method = 'GET', headers = {}, body, session }: Knock = {},
): Promise<Answer> {
  const cookie = session === undefined ? {} : { cookie: `${sessionCookie(undefined).name}=${session}` }
  const { hostname, port, host } = new URL(ADDRESS)
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: { host, ...cookie, ...headers }, agent: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Where a visit ends after redirects on this site, and what is answered there. */
export async function visit(path: string, session?: string): Promise<Answer & { readonly path: string }> {
  let at = path
  for (let hops = 0; hops < 5; hops += 1) {
    const answer = await knock(at, session === undefined ? {} : { session })
    const { location } = answer.headers
    if (answer.status < 300 || answer.status > 399 || location === undefined) return { ...answer, path: at }
    const target = new URL(location, ADDRESS)
    if (target.origin !== ADDRESS) throw new Error(`${path} leads away to ${location}`)
    at = target.pathname + target.search
  }
  throw new Error(`${path} leads round in a circle`)
}
