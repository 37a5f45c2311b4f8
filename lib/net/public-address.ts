import ipaddr from 'ipaddr.js'

const PORTS: ReadonlySet<string> = new Set(['80', '443'])
const PRIVATE_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa|onion)$/

/** Whom the guard lets through besides the public internet, and whom it never lets through. */
export type Exceptions = {
  /** The origin of this very site. */
  readonly ownOrigin?: string | undefined
  /** Ports of the loopback that a test serves on. */
  readonly loopbackPorts?: readonly number[]
}

/** Whether a numeric address is one of the public internet; everything that has another purpose is not. */
export function isPublicAddress(address: string): boolean {
  try {
    return ipaddr.process(withoutBrackets(address)).range() === 'unicast'
  } catch {
    return false
  }
}

/** Whether a connection to a numeric address and port is let through. */
export function mayConnect(address: string, port: number, { loopbackPorts = [] }: Exceptions = {}): boolean {
  if (isLoopback(address) && loopbackPorts.includes(port)) return true
  return PORTS.has(String(port)) && isPublicAddress(address)
}

/**
 * Why an address may not be asked, before any name is looked up; null when it may. The URL parser has by then turned
 * every spelling of a number (0x7f.1, 2130706433) into the plain one.
 */
export function refusedBecause(url: URL, exceptions: Exceptions = {}): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme'
  if (url.username || url.password) return 'credentials'
  const port = Number(portOf(url))
  const host = withoutBrackets(url.hostname).replace(/\.$/, '').toLowerCase()
  if (isLoopback(host) && exceptions.loopbackPorts?.includes(port)) return null
  if (!PORTS.has(String(port))) return 'port'
  if (isOwn(url, host, exceptions.ownOrigin)) return 'own-origin'
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? null : 'private-address'
  if (!host.includes('.') || PRIVATE_NAMES.test(host)) return 'private-name'
  return null
}

/** The port that an address means. */
export function portOf({ port, protocol }: { readonly port?: string; readonly protocol: string }): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

/** A numeric IPv6 address without the brackets that a URL puts round it. */
export const withoutBrackets = (host: string) => host.replace(/^\[|\]$/g, '')

function isOwn(url: URL, host: string, ownOrigin: string | undefined): boolean {
  if (!ownOrigin) return false
  const own = new URL(ownOrigin)
  return own.hostname.toLowerCase() === host && portOf(own) === portOf(url)
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}
