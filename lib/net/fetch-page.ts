import 'server-only'
import { fetch, type Response } from 'undici'
import { env } from '@/lib/env/env'
import { log } from '@/lib/log/log'
import { fail, ok, type Result } from '@/lib/result/result'
import { Blocked, guardedAgent, type Lookup } from './guarded-agent'
import { FETCH_TIME_MS, type Fetched, type FetchProblem, MAX_FETCHED_BYTES, MAX_HOPS } from './model'
import { type Exceptions, refusedBecause } from './public-address'
import { readLimited, TooLarge } from './read-limited'

/** What an address may lead to: a page, or also a feed or a list of addresses. */
export type Wanted = 'page' | 'source'

const PAGES = /^(text\/(html|plain)|application\/xhtml\+xml)$/
const SOURCES =
  /^(text\/(xml|csv|x-opml|tab-separated-values)|application\/(xml|json|(rss|atom|feed|opml)\+(xml|json)|x-opml\+xml))$/
const ACCEPT = {
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  source: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
}

type Options = {
  readonly wanted?: Wanted
  /** For tests: how names become numbers. */
  readonly lookup?: Lookup
  readonly timeMs?: number
}

/**
 * Fetches an address of the public internet: the only way out of this program. At most three redirects, each looked at
 * anew and never from https to http; at most ten seconds and five megabytes in all; no cookies, no credentials, no
 * proxy. The reason for a failure is one that may be shown.
 */
export async function fetchPage(
  address: string,
  { wanted = 'page', lookup, timeMs = FETCH_TIME_MS }: Options = {},
): Promise<Result<Fetched, FetchProblem>> {
  const first = URL.canParse(address) ? new URL(address) : null
  if (!first || !/^https?:$/.test(first.protocol)) return fail('not-an-address')
  const guard = exceptions()
  const agent = guardedAgent(guard, lookup)
  const signal = AbortSignal.timeout(timeMs)
  try {
    return await follow(
      first,
      async (url) => {
        const refused = refusedBecause(url, guard)
        if (refused) throw new Blocked(refused)
        return fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: headersFor(wanted) })
      },
      wanted,
    )
  } catch (error) {
    return fail(problemOf(error, signal, first))
  } finally {
    void agent.destroy().catch(() => {})
  }
}

async function follow(
  first: URL,
  ask: (url: URL) => Promise<Response>,
  wanted: Wanted,
): Promise<Result<Fetched, FetchProblem>> {
  const hops = [first]
  for (;;) {
    const url = hops.at(-1) as URL
    const response = await ask(url)
    const next = redirectOf(response, url)
    if (!next) return answerOf(response, hops, wanted)
    await response.body?.cancel()
    const refused = hopRefusedBecause(hops, next)
    if (refused) throw new Blocked(refused)
    hops.push(next)
  }
}

/** Why a redirect from the last of these addresses is not followed; null when it is. */
export function hopRefusedBecause(hops: readonly URL[], next: URL): 'redirects' | 'downgrade' | null {
  if (hops.length > MAX_HOPS) return 'redirects'
  return hops.at(-1)?.protocol === 'https:' && next.protocol === 'http:' ? 'downgrade' : null
}

function redirectOf(response: Response, from: URL): URL | null {
  const to = response.headers.get('location')
  if (![301, 302, 303, 307, 308].includes(response.status) || !to) return null
  if (!URL.canParse(to, from.href)) throw new Blocked('redirect')
  return new URL(to, from.href)
}

async function answerOf(
  response: Response,
  hops: readonly URL[],
  wanted: Wanted,
): Promise<Result<Fetched, FetchProblem>> {
  const type = response.headers.get('content-type') ?? ''
  const mediaType = (type.split(';')[0] ?? '').trim().toLowerCase()
  const problem = statusProblem(response.status) ?? kindProblem(mediaType, wanted)
  if (problem) {
    await response.body?.cancel()
    return fail(problem)
  }
  const bytes = await readLimited(response.body as AsyncIterable<Uint8Array> | null, MAX_FETCHED_BYTES)
  return ok({
    bytes,
    address: (hops[0] as URL).href,
    finalAddress: (hops.at(-1) as URL).href,
    hops: hops.map(({ href }) => href),
    status: response.status,
    mediaType,
    charsetLabel: /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
    at: new Date(),
  })
}

function statusProblem(status: number): FetchProblem | null {
  if (status >= 200 && status < 300) return null
  if (status === 404 || status === 410) return 'not-found'
  return status >= 400 && status < 500 ? 'refused-by-site' : 'site-trouble'
}

function kindProblem(mediaType: string, wanted: Wanted): FetchProblem | null {
  // Without a name the words decide: what is read later looks at the content itself.
  if (mediaType === '' || PAGES.test(mediaType)) return null
  return wanted === 'source' && SOURCES.test(mediaType) ? null : 'wrong-kind'
}

function problemOf(error: unknown, signal: AbortSignal, url: URL): FetchProblem {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof TooLarge) return 'too-large'
  const why = cause instanceof Blocked ? cause.message : undefined
  log().info({ event: 'net.not-fetched', host: url.host, why, err: why ? undefined : cause }, 'not fetched')
  return signal.aborted && !why ? 'too-slow' : 'unreachable'
}

function exceptions(): Exceptions {
  const ownOrigin = env().publicOrigin
  if (process.env.NODE_ENV === 'production') return { ownOrigin }
  const shared = globalThis as { provisoLoopbackForTests?: ReadonlySet<number> }
  return { ownOrigin, loopbackPorts: [...(shared.provisoLoopbackForTests ?? [])] }
}

function headersFor(wanted: Wanted): Record<string, string> {
  const home = env().publicOrigin
  return {
    'user-agent': `Proviso/0.1 (archive of an editorial desk${home ? `; +${home}` : ''})`,
    accept: ACCEPT[wanted],
    'accept-language': 'en, *;q=0.5',
  }
}
