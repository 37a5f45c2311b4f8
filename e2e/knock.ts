import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
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

const MAY_ASK_AGAIN = 5

/**
 * The answer of something that has to be read: whoever is told to wait waits, and any answer but these fails. A page
 * that was refused is never taken for one in which there was nothing to find.
 */
export async function read(
  path: string,
  { statuses = [200], ...how }: Knock & { readonly statuses?: readonly number[] } = {},
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await knock(path, how)
    if (statuses.includes(answer.status)) return answer
    const seconds = Number(answer.headers['retry-after'])
    if (answer.status !== 429 || !seconds || tries === MAY_ASK_AGAIN)
      throw new Error(`${path} answers ${answer.status}: ${answer.body.slice(0, 200)}`)
    await setTimeout(seconds * 1000)
  }
}

const AT_ONCE = 4

/** What is made of each of these, in their order, a few at a time. */
export async function inTurn<One, Made>(
  all: readonly One[],
  make: (one: One) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const waiting = [...all.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) made[next[0]] = await make(next[1])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return made
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
