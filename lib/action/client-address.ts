/** Set by lib/action/peer-address.ts on every request, over whatever the client sent under this name. */
export const PEER_HEADER = 'x-proviso-peer'

/**
 * The address a request came from, as far as it can be believed: each trusted proxy appended the address it
 * saw, so the client's stands that many places from the end. What a client wrote itself stands before that and
 * is never read. "unknown" when the connection's own address was not noted: those share one limit.
 *
 * @param forwardedFor the X-Forwarded-For header
 * @param peer the address at the other end of the connection
 */
export function clientAddress(
  forwardedFor: string | null,
  peer: string | null,
  trustedProxies: number,
): string {
  if (!peer) return 'unknown'
  const passed = trustedProxies === 0 ? [] : entries(forwardedFor)
  const hops = [...passed, peer]
  return plain(hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? peer)
}

function entries(forwardedFor: string | null): string[] {
  return (forwardedFor ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}

// One client, one spelling: IPv4 inside IPv6 is IPv4, and a port is not part of an address.
function plain(address: string): string {
  const unwrapped = address
    .toLowerCase()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  return unwrapped.includes(':') ? network(unwrapped) : unwrapped.slice(0, 64)
}

// A household has a whole /64 of IPv6 addresses: they count as one client.
function network(address: string): string {
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`.slice(0, 64)
}
