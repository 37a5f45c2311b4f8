/** Whether a page holds frames of ours, stands in one, or neither. */
export type Framing = 'none' | 'frames' | 'framed'

/**
 * The content policy of a page that is made for one request: scripts only with this request's nonce, or loaded
 * by one that had it. Styles may stand inline, because React sets them; they cannot run anything.
 *
 * @param nonce random and fresh for each request, base64
 * @param development whether React's development build runs, which needs `eval` for its error overlay
 * @param framing previews of drafts stand in frames of the desk
 */
export function deskPolicy(nonce: string, development = false, framing: Framing = 'none'): string {
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
