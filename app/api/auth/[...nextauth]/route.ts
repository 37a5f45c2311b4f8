import { sessionRoute, signInRoute, signOutRoute } from '@/lib/action/auth-routes'

type Context = { params: Promise<{ nextauth: string[] }> }

// NextAuth's addresses, and no more of them than are used.
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).nextauth.join('/')
  return asked === 'session' ? sessionRoute() : notFound()
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).nextauth.join('/')
  if (asked === 'callback/credentials') return signInRoute(request)
  if (asked === 'signout') return signOutRoute(request)
  return notFound()
}

function notFound(): Response {
  return Response.json({ ok: false, reason: 'not-found' }, { status: 404 })
}
