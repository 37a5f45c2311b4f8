import type { PublicConcession } from '@/lib/edition/model'
import { PartyName } from './party-name'
import type { View } from './view'
import { BASES } from './wording'
import { concessionWords as words } from './words/concessions'

/** Who would give it and who asks for it, each with how that is known. */
export function GiverAndAsker({ view, concession }: { view: View; concession: PublicConcession }) {
  return (
    <dl className="giver-and-asker">
      <Side view={view} label={words.giver} side={concession.giver} />
      <Side view={view} label={words.asker} side={concession.asker} />
    </dl>
  )
}

function Side({ view, label, side }: { view: View; label: string; side: PublicConcession['giver'] }) {
  const known = view.snapshot.parties.some(({ slug }) => slug === side.party)
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {side.party !== null && known ? (
          <>
            <PartyName view={view} slug={side.party} /> <span className="basis">({BASES[side.basis]})</span>
          </>
        ) : (
          <span className="absent">{side.basis === 'not_stated' ? words.notStated : words.notNamed}</span>
        )}
      </dd>
    </div>
  )
}
