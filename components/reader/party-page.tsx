import type { PublicParty, PublicSpeaker } from '@/lib/edition/model'
import {
  blankTopics,
  concessionTopics,
  type Grid,
  gridOf,
  partiesInOrder,
  pointTopics,
  toldPart,
} from './concession-grid'
import { TopicList } from './concession-party-lists'
import { PageHead } from './page-head'
import { PartyName } from './party-name'
import { speakerWords } from './proof-voice'
import { StatementGroup } from './statement-group'
import { goneStatement, statementsAt, type View } from './view'
import { listed } from './wording'
import { peopleWords, partyWords as words } from './words/people'

/** Where a party stands, by concession and by point, with who spoke for it; and what else is told of it. */
export function PartyPage({ view, party }: { view: View; party: PublicParty }) {
  return (
    <>
      <PageHead
        kicker={<a href={view.paths.people()}>{peopleWords.title}</a>}
        title={<PartyName view={view} slug={party.slug} plain />}
      >
        <Membership view={view} party={party} />
        <Speakers view={view} party={party} />
      </PageHead>
      <section className="stances" aria-labelledby="concessions-heading">
        <h2 id="concessions-heading">{words.concessions}</h2>
        <TopicList view={view} grid={gridOf(view.snapshot, concessionTopics(view))} party={party} />
      </section>
      <PointStances view={view} party={party} grid={gridOf(view.snapshot, pointTopics(view))} />
      <section className="treaty" aria-labelledby="sentences-heading">
        <h2 id="sentences-heading">{words.sentences}</h2>
        <StatementGroup view={view} statements={statementsAt(view, party)} none={words.nothing} />
      </section>
    </>
  )
}

/** Twenty-eight blanks in a row say less than their number. */
function PointStances({ view, party, grid }: { view: View; party: PublicParty; grid: Grid }) {
  const own = { ...grid, parties: [party] }
  const { topics } = toldPart(own)
  const { silent, unchecked } = blankTopics(own)
  return (
    <section className="stances" aria-labelledby="points-heading">
      <h2 id="points-heading">{words.points}</h2>
      {topics.length === 0 && <p className="absent">{words.none}</p>}
      {topics.length > 0 && <TopicList view={view} grid={{ ...own, topics }} party={party} />}
      {silent.length > 0 && <p className="facts">{words.silent(listed(silent.map(({ title }) => title)))}</p>}
      {unchecked.length > 0 && <p className="facts">{words.unchecked(unchecked.length)}</p>}
    </section>
  )
}

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
