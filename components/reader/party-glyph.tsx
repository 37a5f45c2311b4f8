import type { PublicParty } from '@/lib/edition/model'
import { PARTY_SHAPES } from './party-shapes'

type Marked = Pick<PublicParty, 'slug' | 'ordinal'>

/** The mark of a party, for the eye alone: its name always stands beside it. */
export function PartyGlyph({ party }: { party: Marked }) {
  const at = partyShape(party)
  return (
    <svg
      className="party-glyph"
      data-party={at + 1}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PARTY_SHAPES[at]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}

/** Which shape and hue a party has, from 0. Editions of old count no parties: there its name decides. */
export function partyShape({ slug, ordinal = 0 }: Marked): number {
  const count = ordinal > 0 ? ordinal - 1 : hashOf(slug)
  return count % PARTY_SHAPES.length
}

function hashOf(slug: string): number {
  let hash = 7
  for (const char of slug) hash = (hash * 31 + char.charCodeAt(0)) >>> 0
  return hash
}
