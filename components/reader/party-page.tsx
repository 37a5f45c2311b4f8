import type { PublicParty, PublicSpeaker } from '@/lib/edition/model'
import { BlankLines, LetterKey } from './blank'
import { isLettered } from './blank-words'
import { partsOf } from './blanks'
import {
  concessionTopics,
  type Grid,
  gridOf,
  partiesInOrder,
  pointTopics,
  type Topic,
  toldPart,
} from './concession-grid'
import { PageHead } from './page-head'
import { PartyName } from './party-name'
import { PartySpeech, speechOfParty } from './party-speech'
import { firstTopics, PartySentences, PartyStances } from './party-stances'
import { restingOnTheirWords } from './person-speech'
import { speakerWords } from './proof-voice'
import { goneStatement, statementsAt, type View } from './view'
import { peopleWords, personWords, partyWords as words } from './words/people'

/** Where a party stands, each sentence with its proof; what was said in its office; and what else is told of it. */
export function PartyPage({ view, party }: { view: View; party: PublicParty }) {
  const concessions = ownGrid(view, party, concessionTopics(view))
  const points = ownGrid(view, party, pointTopics(view))
  const first = firstTopics([concessions, points], party)
  const spoken = speechOfParty(view, party)
  const rests = restingOnTheirWords({ direct: spoken })
  const rest = statementsAt(view, party).filter(({ id }) => !first.has(id))
  const stances = { view, party, first }
  return (
    <>
      <PageHead
        kicker={<a href={view.paths.people()}>{peopleWords.title}</a>}
        title={<PartyName view={view} slug={party.slug} plain />}
      >
        {party.words.note && <p>{party.words.note}</p>}
        <Membership view={view} party={party} />
        <Speakers view={view} party={party} />
      </PageHead>
      <section className="treaty positions" aria-labelledby="concessions-heading">
        <h2 id="concessions-heading">{words.concessions}</h2>
        <PartyStances {...stances} grid={concessions} />
        <Blank view={view} party={party} grid={concessions} />
      </section>
      <section className="treaty positions" aria-labelledby="points-heading">
        <h2 id="points-heading">{words.points}</h2>
        {toldPart(points).topics.length === 0 && <p className="absent">{words.none}</p>}
        <PartyStances {...stances} grid={points} />
        <Blank view={view} party={party} grid={points} />
        {[concessions, points].some((grid) => hasLetters(view, party, grid)) && <LetterKey view={view} />}
      </section>
      <PartySpeech view={view} spoken={spoken} />
      <PartySentences
        view={view}
        party={party}
        title={personWords.onTheirWords}
        note={personWords.onTheirWordsNote}
        statements={rest.filter(({ id }) => rests.has(id))}
      />
      <PartySentences
        view={view}
        party={party}
        title={words.sentences}
        note={words.sentencesNote}
        statements={rest.filter(({ id }) => !rests.has(id))}
        none={words.nothing}
      />
    </>
  )
}

const ownGrid = (view: View, party: PublicParty, topics: readonly Topic[]): Grid => ({
  ...gridOf(view.snapshot, topics),
  parties: [party],
})

/** The topics of which nothing is told, each kind of blank once. */
function Blank({ view, party, grid }: { view: View; party: PublicParty; grid: Grid }) {
  const told = toldPart(grid).topics
  const blanks = grid.topics
    .filter((topic) => !told.includes(topic))
    .map((topic) => ({ name: topic.title, parts: partsOf(view, grid.cell(topic, party), party) }))
  if (blanks.length === 0) return null
  return (
    <>
      <p className="facts">{words.blank}</p>
      <BlankLines view={view} blanks={blanks} />
    </>
  )
}

const hasLetters = (view: View, party: PublicParty, grid: Grid) =>
  grid.topics.some((topic) => isLettered(partsOf(view, grid.cell(topic, party), party)))

function Membership({ view, party }: { view: View; party: PublicParty }) {
  const members = partiesInOrder(view.snapshot).filter(({ memberOf }) => memberOf === party.slug)
  const whole = view.snapshot.parties.find(({ slug }) => slug === party.memberOf)
  if (!whole && members.length === 0) return null
  return (
    <>
      <p>
        {whole ? words.memberOf : words.members}:{' '}
        {(whole ? [whole] : members).map(({ slug }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <PartyName view={view} slug={slug} />
          </span>
        ))}
      </p>
      <p className="basis">{words.inherits}</p>
    </>
  )
}

function Speakers({ view, party }: { view: View; party: PublicParty }) {
  const speakers = new Map<string, PublicSpeaker>()
  for (const statement of view.snapshot.statements) {
    const { kind, speaker } = statement
    if (kind !== 'position' || statement.party !== party.slug || !speaker) continue
    if (!goneStatement(view, statement)) speakers.set(speakerWords(speaker), speaker)
  }
  if (speakers.size === 0) return null
  return (
    <p>
      {words.spoke}:{' '}
      {[...speakers].map(([said, { slug }], index) => (
        <span key={said}>
          {index > 0 && '; '}
          {slug && view.snapshot.people.some((person) => person.slug === slug) ? (
            <a href={view.paths.person(slug)}>{said}</a>
          ) : (
            said
          )}
        </span>
      ))}
    </p>
  )
}
