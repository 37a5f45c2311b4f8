import { sha256Hex } from '@/lib/text/sha256'

/**
 * A text as it is answered, or 304 to those who hold it already: programs that read feeds and data ask often, and
 * seldom is anything new.
 */
export function conditional(
  request: Request,
  text: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `W/"${sha256Hex(text).slice(0, 32)}"`
  const held = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim())
  const all = { ...headers, etag }
  return held.includes(etag)
    ? new Response(null, { status: 304, headers: all })
    : new Response(text, { headers: all })
}
