export type CookieRules = {
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly path: '/'
  readonly secure: boolean
}

/**
 * The name and rules of the session's cookie. Over https the `__Host-` prefix makes browsers refuse one that
 * another host of the domain set; over plain http (a machine of one's own) browsers would refuse the prefix.
 */
export function sessionCookie(publicOrigin: string | undefined): { name: string; options: CookieRules } {
  const secure = publicOrigin?.startsWith('https://') ?? false
  return {
    name: `${secure ? '__Host-' : ''}proviso-session`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  }
}
