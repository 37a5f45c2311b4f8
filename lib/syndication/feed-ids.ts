import { sha256Hex } from '@/lib/text/sha256'

/**
 * A name for one thing in a feed, the same for good: it is made of the publication's beginning and of public ids,
 * so that no edit, slug, host or move of the site changes it. A UUID of version 8 (RFC 9562) over SHA-256.
 */
export function feedUrn(beginning: string, ...names: readonly (string | number)[]): string {
  const hash = sha256Hex(JSON.stringify(['proviso-feed-1', beginning, ...names]))
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
