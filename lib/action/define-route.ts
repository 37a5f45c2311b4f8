import 'server-only'
import * as z from 'zod'
import { Refusal } from '@/lib/result/refusal'
import type { Result } from '@/lib/result/result'
import { type Actors, countActor, refuseForeignOrigin, whoAsks } from './gate'
import type { Limit } from './rate-limit'
import { isRead, type Params, requestInput, UnreadableRequest } from './request-input'
import { translateThrown } from './translate-thrown'

const MAX_BODY_BYTES = 1024 * 1024
const PRIVATE = { 'cache-control': 'private, no-store' }
const STATUS: Readonly<Record<string, number>> = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'not-found': 404,
  'too-many': 429,
  failed: 500,
}
/** A command's own refusal: the request was understood, and the state of things stands against it. */
const CONFLICT = 409

type Answer = Result<unknown, string> | Response
type RouteContext = { readonly params: Promise<Params> }

/**
 * `defineAction` for route handlers, in the same order. Reads (GET, HEAD) need no Origin, everything else
 * does. The input is the query of a read, the JSON or form body of anything else, and the address's own
 * parameters. `run` answers with a Result, sent as JSON, or with a Response of its own.
 */
export function defineRoute<As extends keyof Actors, Input extends z.ZodType>(route: {
  readonly as: As
  readonly input: Input
  readonly run: (actor: Actors[As], input: z.output<Input>, request: Request) => Promise<Answer>
  readonly limit?: Limit
  /** Largest body accepted; 1 MiB unless said. */
  readonly maxBytes?: number
  readonly after?: (answer: Answer) => void | Promise<void>
}): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    try {
      if (!isRead(request)) refuseForeignOrigin(request.headers)
      const actor = await whoAsks(route.as, request.headers)
      const raw = await requestInput(request, (await context?.params) ?? {}, route.maxBytes ?? MAX_BODY_BYTES)
      const input = route.input.safeParse(raw)
      if (!input.success) return answer({ ok: false, reason: 'invalid', fields: fieldErrors(input.error) })
      await countActor(actor, request.headers, route.limit)
      const result = await route.run(actor, input.data, request)
      if (result instanceof Response || result.ok) await route.after?.(result)
      return result instanceof Response ? guarded(result, route.as) : answer(result)
    } catch (error) {
      if (error instanceof UnreadableRequest) return answer({ ok: false, reason: error.reason }, error.status)
      return answer(translateThrown(error), undefined, waitHeader(error))
    }
  }
}

function fieldErrors(error: z.ZodError): Record<string, unknown> {
  return z.flattenError(error).fieldErrors
}

type Told = { readonly ok: boolean; readonly reason?: string; readonly fields?: unknown }

function answer(body: Told, status?: number, headers: Record<string, string> = {}): Response {
  const known = body.ok ? 200 : (STATUS[body.reason ?? ''] ?? CONFLICT)
  return Response.json(body, { status: status ?? known, headers: { ...PRIVATE, ...headers } })
}

// Programs that read all of us wait as long as they are told, and lose nothing.
function waitHeader(error: unknown): Record<string, string> {
  const seconds = error instanceof Refusal ? error.waitSeconds : undefined
  return seconds === undefined ? {} : { 'retry-after': String(seconds) }
}

// A stream is passed on as it comes: whoever compressed it would hold it back.
function privateLike({ headers }: Response): string {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream')
  return isStream ? `${PRIVATE['cache-control']}, no-transform` : PRIVATE['cache-control']
}

// What only some may read is kept by nobody in between.
function guarded(response: Response, as: keyof Actors): Response {
  if (as !== 'anyone') response.headers.set('cache-control', privateLike(response))
  return response
}
