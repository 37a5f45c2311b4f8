export type OriginFacts = {
  readonly origin: string | null
  readonly host: string | null
  readonly forwardedHost: string | null
}

/** How this server is reached: its named public origin, and whether a reverse proxy's word is believed. */
export type Site = { readonly publicOrigin: string | undefined; readonly trustedProxies: number }

/**
 * Whether a request that wants to change something comes from a page of this site. Browsers send an Origin
 * with every such request: a missing one, "null" or another site's is not ours.
 */
export function isOwnOrigin({ origin, host, forwardedHost }: OriginFacts, site: Site): boolean {
  const from = originHost(origin)
  if (!from) return false
  if (site.publicOrigin !== undefined && origin === site.publicOrigin) return true
  const asked = site.trustedProxies > 0 && forwardedHost ? forwardedHost : host
  return asked !== null && from === asked.trim().toLowerCase()
}

function originHost(origin: string | null): string | undefined {
  if (!origin || !/^https?:\/\/[^/\s]+$/i.test(origin)) return undefined
  try {
    const url = new URL(origin)
    return url.origin === origin.toLowerCase() ? url.host : undefined
  } catch {
    return undefined
  }
}
