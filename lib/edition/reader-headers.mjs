import { createHash } from 'node:crypto'

/** How long a shared cache may keep a page: a numbered one changes only under a notice, a short one moves on. */
const LIFETIME = { editions: 600, latest: 10 }
/** The header in which a kept page names its mark. */
export const MARK = 'x-proviso-mark'
const INLINE_SCRIPT = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script>/gi
const HAS_SOURCE = /\ssrc\s*=/i

/**
 * What a kept page depends on beside its own edition: the latest edition and the newest notice.
 * @param {{ latest: number | null, notice: number }} pointer
 */
export const markOf = ({ latest, notice }) => `${latest}/${notice}`

/**
 * The policy of a page that is kept: no nonce can be fresh in it, so every inline script is named by its hash.
 * @param {string} html
 */
export function policyFor(html) {
  const hashes = new Set(
    Array.from(html.matchAll(INLINE_SCRIPT))
      .filter(([, attributes = '']) => !HAS_SOURCE.test(attributes))
      .map(([, , script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`),
  )
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * What a page of an edition is sent with, from the cache and from its first rendering alike.
 * @param {'editions' | 'latest'} tree
 * @param {string} html
 * @returns {Record<string, string>}
 */
export function readerHeaders(tree, html) {
  return {
    'cache-control': `public, max-age=0, s-maxage=${LIFETIME[tree]}, must-revalidate`,
    'content-security-policy': policyFor(html),
  }
}
