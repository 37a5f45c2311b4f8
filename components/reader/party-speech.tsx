import type { PublicParty } from '@/lib/edition/model'
import { OurMarks } from './our-marks'
import { partyOfSpeaker } from './party-people'
import { PersonPassage, sayingsOf } from './person-passage'
import { type Spoken, speechBy } from './person-speech'
import type { View } from './view'
import { partyWords as words } from './words/people'

/** Passages of direct speech of whoever speaks in a party's office. */
export const speechOfParty = (view: View, party: PublicParty): readonly Spoken[] =>
  speechBy(view.snapshot, (speaker) => partyOfSpeaker(view, speaker)?.slug === party.slug).direct

/** What was said in a party's office, person by person, with the chain; apart from what articles say of it. */
export function PartySpeech({ view, spoken }: { view: View; spoken: readonly Spoken[] }) {
  return (
    <section className="spoken-words" aria-labelledby="said-heading">
      <h2 id="said-heading">{words.said}</h2>
      {spoken.length === 0 ? (
        <p className="absent">{words.saidNothing}</p>
      ) : (
        <p className="facts">{words.saidNote}</p>
      )}
      <OurMarks proofs={spoken.map(({ proof }) => proof)} />
      {bySpeaker(spoken).map(([name, own]) => (
        <section key={name}>
          <h3>
            <Speaker view={view} spoken={own[0]!} />
          </h3>
          {sayingsOf(view, own).map((saying) => (
            <PersonPassage key={saying[0]!.proof.passage} view={view} saying={saying} />
          ))}
        </section>
      ))}
    </section>
  )
}

function bySpeaker(spoken: readonly Spoken[]): [name: string, own: Spoken[]][] {
  const found = new Map<string, Spoken[]>()
  for (const one of spoken) {
    const name = one.proof.speaker?.name ?? ''
    found.set(name, [...(found.get(name) ?? []), one])
  }
  return [...found]
}

function Speaker({ view, spoken: { proof } }: { view: View; spoken: Spoken }) {
  const { name, slug } = proof.speaker!
  if (!slug || !view.snapshot.people.some((person) => person.slug === slug)) return name
  return <a href={view.paths.person(slug)}>{name}</a>
}
