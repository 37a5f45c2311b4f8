/** How many pages of one site are fetched at the same time, and the least time between two beginnings. */
const AT_ONCE = 2
const PAUSE_MS = 200
/** When to ask again for a turn at a site that is busy, in milliseconds. */
export const ASK_AGAIN_MS = 700

type Host = { busy: number; next: number }
const hosts = new Map<string, Host>()

/**
 * A turn to fetch from a site, so that many fetches do not press it: how long to wait before, and how to give it back.
 * Null when the site is busy: ask again later.
 */
export function takeTurn(address: string, now = Date.now()): { waitMs: number; done: () => void } | null {
  const name = URL.canParse(address) ? new URL(address).host : ''
  const host = hosts.get(name) ?? { busy: 0, next: 0 }
  if (host.busy >= AT_ONCE) return null
  const waitMs = Math.max(0, host.next - now)
  host.busy += 1
  host.next = now + waitMs + PAUSE_MS
  hosts.set(name, host)
  let isOver = false
  const done = () => {
    if (isOver) return
    isOver = true
    host.busy -= 1
    if (host.busy === 0 && hosts.size > MOST_HOSTS) hosts.delete(name)
  }
  return { waitMs, done }
}

const MOST_HOSTS = 1_000
