const ANYWHERE_ON_US = 'http://proviso.invalid'
export const AFTER_SIGN_IN = '/desk'

/**
 * Where to go after signing in: a path on this site with its query, never another site and never a page that
 * only leads back here. Anything else becomes the desk.
 */
export function safeCallback(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 2000) return AFTER_SIGN_IN
  // Browsers read a backslash as a slash, drop tabs and line breaks, and may decode %2f once more on the way.
  if (!/^\/(?![/\\]|%2f|%5c)/i.test(wanted) || /[\\\u0000-\u0020\u007f]/.test(wanted)) return AFTER_SIGN_IN
  const url = parse(wanted)
  if (!url || url.origin !== ANYWHERE_ON_US) return AFTER_SIGN_IN
  if (/^\/(\/|sign-in|api\/|no-access)/.test(url.pathname)) return AFTER_SIGN_IN
  return url.pathname + url.search
}

function parse(wanted: string): URL | null {
  try {
    return new URL(wanted, ANYWHERE_ON_US)
  } catch {
    return null
  }
}
