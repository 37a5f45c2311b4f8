import type { Reading } from '@/lib/import/model'
import type { Incoming } from '@/lib/recognition/model'
import { sha256Hex } from '@/lib/text/sha256'
import { acceptAll, firstDecisions } from './decide'
import { knownWithAddress } from './known-facts'
import type { KnownFacts } from './model'

type Source = {
  readonly bytes: Uint8Array | null
  readonly address?: string | null
  readonly finalAddress?: string | null
  readonly known?: KnownFacts
}

/**
 * What was read, as it is compared with what is held: as it stands and with all that is proposed, since an article that
 * is held was kept with some of it.
 */
export function incomingOf(reading: Reading, { bytes, ...source }: Source): Incoming {
  const whole = acceptAll(firstDecisions(reading)).reading
  const led = knownWithAddress(source).addresses ?? []
  return {
    rawSha256: bytes && sha256Hex(bytes),
    texts: [...new Set([reading.text, whole.text])],
    aside: asideOf(whole),
    addresses: [...new Set([...reading.addresses, ...led].map(({ url }) => url))],
  }
}

const BETWEEN_BLOCKS = 2

/** The spans of blocks set aside in the canonical text: UTF-16 code units. */
export function asideOf({ blocks }: Pick<Reading, 'blocks'>): { start: number; end: number }[] {
  let start = 0
  return blocks.flatMap(({ text, disposition }) => {
    const span = { start, end: start + text.length }
    start = span.end + BETWEEN_BLOCKS
    return disposition === 'set_aside' ? [span] : []
  })
}
