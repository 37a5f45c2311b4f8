import { type NextRequest, NextResponse } from 'next/server'
import { deskPolicy, type Framing } from '@/lib/auth/content-policy'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { currentPointer } from '@/lib/edition/pointer'
import { addressBookOf, isPersonTakenDown } from '@/lib/edition/public-queries'
import { type ReaderRoute, routeReader } from '@/lib/edition/route-reader'
import { env } from '@/lib/env/env'
import { log } from '@/lib/log/log'
import { signInPath } from '@/lib/paths/desk'

export const config = {
  // Everything but the build's own files, and where articles are handed in: of what passes here Next keeps a copy in
  // memory, and cuts it off at ten megabytes.
  matcher: ['/((?!_next/static/|_next/image|favicon\\.ico$|icon\\.svg$|api/import(?:/|$)).*)'],
}

/** Headers by which a visitor could pose as us. They are dropped, and set by us where they are needed. */
const OURS = ['x-nonce', 'content-security-policy', 'content-security-policy-report-only', 'x-proviso-path']
/** Where pages are made for one request. What is neither here nor in an edition is nowhere. */
const MADE_ANEW = new Set([
  'api',
  'desk',
  'editions',
  'editions.json',
  'editions.md',
  'feed.xml',
  'feeds',
  'invite',
  'no-access',
  'reset',
  'robots.txt',
  'search',
  'sign-in',
  'sitemap.xml',
])
/** No page has this address, so Next answers with the page for what is not there, and keeps nothing. */
const NOWHERE = '/not-here'

/**
 * The one thing between the network and the pages: leads readers to the edition that is current, refuses what does
 * not exist before anything is rendered, and gives pages made for one request their nonce. It redirects the signed
 * out as a courtesy; what anybody may do is decided by the pages and doors themselves.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  // No address of ours needs an escape. One that is written with escapes is another name for something else.
  if (pathname.includes('%')) return nowhere(request)
  try {
    const pointer = await currentPointer()
    const route = await routeReader(pathname, pointer.latest, addressBookOf, isPersonTakenDown)
    if (route.kind !== 'pass') return readerPage(request, route)
    return MADE_ANEW.has(rootOf(pathname)) ? requestPage(request) : nowhere(request)
  } catch (err) {
    log().error({ event: 'proxy.failed', err }, 'a visit could not be led to its page')
    // Health answers and signing in do not hang on editions; they say themselves what they miss.
    return NEEDS_NO_EDITION.has(rootOf(pathname)) ? requestPage(request) : unavailable()
  }
}

const NEEDS_NO_EDITION = new Set(['api', 'desk', 'invite', 'no-access', 'reset', 'robots.txt', 'sign-in'])

function rootOf(pathname: string): string {
  return pathname.split('/')[1] ?? ''
}

function readerPage(request: NextRequest, route: Exclude<ReaderRoute, { kind: 'pass' }>): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD' } })
  }
  if (route.kind === 'redirect') return redirectTo(request, route.to)
  if (route.kind === 'missing') return nowhere(request)
  if (route.kind === 'gone') return gone()
  if (route.kind === 'unpublished') return unpublished(request)
  // Handing on other headers costs time at every page, so only who poses as us has theirs replaced.
  const init = OURS.some((name) => request.headers.has(name))
    ? { request: { headers: ownHeaders(request) } }
    : undefined
  const response = route.rewrite
    ? NextResponse.rewrite(at(request, route.rewrite), init)
    : NextResponse.next(init)
  if (route.latestPath !== null) {
    response.headers.set('x-robots-tag', 'noindex')
    response.headers.set('link', `<${env().publicOrigin ?? ''}${route.latestPath}>; rel="canonical"`)
  }
  return response
}

function requestPage(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  // An action is called from a form with words in it: it answers by itself that nobody is signed in.
  const isVisit = request.method === 'GET' || request.method === 'HEAD'
  if (isVisit && isDesk(pathname) && !request.cookies.has(sessionCookie(env().publicOrigin).name)) {
    return redirectTo(request, signInPath(pathname + search))
  }
  const response = withNonce(request, (init) => NextResponse.next(init))
  if (isDesk(pathname)) response.headers.set('cache-control', 'private, no-store')
  return response
}

function nowhere(request: NextRequest): NextResponse {
  return withNonce(request, (init) => NextResponse.rewrite(at(request, NOWHERE), init))
}

/** A page that is made for this request: it alone has the nonce. */
function withNonce(request: NextRequest, answer: (init: { request: { headers: Headers } }) => NextResponse) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = deskPolicy(
    nonce,
    process.env.NODE_ENV === 'development',
    framingOf(request.nextUrl.pathname),
  )
  const headers = ownHeaders(request)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-proviso-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = answer({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function isDesk(pathname: string): boolean {
  return pathname === '/desk' || pathname.startsWith('/desk/')
}

// The desk shows previews of drafts and originals of imports in frames, and frames nothing else.
function framingOf(pathname: string): Framing {
  if (pathname.startsWith('/desk/preview/')) return 'framed'
  if (/^\/desk\/import\/[^/]+\/original$/.test(pathname)) return 'foreign'
  return isDesk(pathname) ? 'frames' : 'none'
}

function ownHeaders(request: NextRequest): Headers {
  const headers = new Headers(request.headers)
  for (const name of OURS) headers.delete(name)
  return headers
}

function at(request: NextRequest, path: string): URL {
  const url = request.nextUrl.clone()
  const target = new URL(path, 'http://proviso.invalid')
  url.pathname = target.pathname
  return url
}

// Next makes an address on the visited host relative again: no host that a visitor named goes back out.
function redirectTo(request: NextRequest, path: string): NextResponse {
  const target = new URL(path, request.nextUrl.origin)
  const response = NextResponse.redirect(target, 307)
  response.headers.set('cache-control', 'no-store')
  return response
}

function unpublished(request: NextRequest): NextResponse {
  const status = request.nextUrl.pathname === '/' ? 200 : 404
  return plain(status, 'Nothing has been published yet', 'The first edition will appear at this address.')
}

function gone(): NextResponse {
  return plain(
    410,
    'This page was taken down',
    'What it said is in no edition any more. The <a href="/ledger">ledger of changes</a> has the notice.',
  )
}

function unavailable(): NextResponse {
  const response = plain(
    503,
    'This page cannot be shown at the moment',
    'The database does not answer. Try again in a minute.',
  )
  response.headers.set('retry-after', '60')
  return response
}

function plain(status: number, title: string, sentence: string): NextResponse {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · Proviso</title><style>:root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.25;font-weight:500}</style>
<main><h1>${title}</h1><p>${sentence}</p></main></html>`
  return new NextResponse(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    },
  })
}
