import { Refusal } from '@/lib/result/refusal'

export class UnreadableRequest extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    readonly reason: 'malformed' | 'too-large' | 'media-type',
  ) {
    super(reason)
    this.name = 'UnreadableRequest'
  }
}

export type Params = Readonly<Record<string, string | string[] | undefined>>

/**
 * What a request asks, as one plain object for a strict schema: the query of a GET, or the JSON or form body
 * of anything else; the address's own parameters win. Files of a form stay `File`s, a field sent several times
 * becomes an array. Throws an `UnreadableRequest` for another media type or a body over `maxBytes`.
 */
export async function requestInput(
  request: Request,
  params: Params,
  maxBytes: number,
): Promise<Record<string, unknown>> {
  const asked = isRead(request) ? fromPairs(new URL(request.url).searchParams) : await body(request, maxBytes)
  return { ...asked, ...params }
}

/** Whether a request only reads. */
export function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

async function body(request: Request, maxBytes: number): Promise<Record<string, unknown>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const bytes = await readUpTo(request, maxBytes)
  if (bytes.length === 0 && type === '') return {}
  if (type === 'application/json') return json(bytes)
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded')
    return form(request, bytes)
  throw new UnreadableRequest(415, 'media-type')
}

async function readUpTo(request: Request, maxBytes: number): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > maxBytes) throw new UnreadableRequest(413, 'too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) throw new UnreadableRequest(413, 'too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function json(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Falls through: the sender learns no more than that it was malformed.
  }
  throw new UnreadableRequest(400, 'malformed')
}

async function form(request: Request, bytes: Buffer): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type') ?? ''
  try {
    return fromPairs(
      await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData(),
    )
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new UnreadableRequest(400, 'malformed')
  }
}

function fromPairs(pairs: Iterable<[string, unknown]>): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]))
}
