import type { PublicParty } from '@/lib/edition/model'
import { PartyGlyph } from './party-glyph'
import type { View } from './view'
import { partyWords } from './words/people'

/** A party by its mark and name, leading to its page unless `plain`. */
export function PartyName({ view, slug, plain = false }: { view: View; slug: string; plain?: boolean }) {
  const party = view.snapshot.parties.find((one) => one.slug === slug)
  if (!party) return null
  return (
    <span className="party-name">
      <PartyGlyph party={party} />
      {plain ? party.title : <a href={view.paths.party(slug)}>{party.title}</a>}
    </span>
  )
}

/** What a party's name leaves open, such as whose three names "E3" stands for. */
export function PartyNote({ party, named = false }: { party: PublicParty; named?: boolean }) {
  const { note } = party.words
  if (!note) return null
  return <p className="basis party-note">{named ? partyWords.called(party.title, note) : note}</p>
}
