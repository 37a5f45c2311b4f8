/** Whether a page holds frames of ours, stands in one, stands in one and holds what others wrote, or none of these. */
export type Framing = 'none' | 'frames' | 'framed' | 'foreign'

/**
 * The policy of a document that others wrote, cleaned before: nothing runs, nothing is loaded, nothing is sent, it has
 * no origin, and only a frame of ours may show it. A person may follow our arrows from it to the page around it.
 */
const FOREIGN_POLICY = [
  'sandbox allow-top-navigation-by-user-activation',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The content policy of a page that is made for one request: scripts only with this request's nonce, or loaded
 * by one that had it. Styles may stand inline, because React sets them; they cannot run anything.
 *
 * @param nonce random and fresh for each request, base64
 * @param development whether React's development build runs, which needs `eval` for its error overlay
 * @param framing previews of drafts and originals of imports stand in frames of the desk
 */
export function deskPolicy(nonce: string, development = false, framing: Framing = 'none'): string {
  if (framing === 'foreign') return FOREIGN_POLICY
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-src ${framing === 'frames' ? "'self'" : "'none'"}`,
    `frame-ancestors ${framing === 'framed' ? "'self'" : "'none'"}`,
  ].join('; ')
}
