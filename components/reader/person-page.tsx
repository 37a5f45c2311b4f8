import type { PublicPerson, PublicStatement } from '@/lib/edition/model'
import { Notices } from './notice'
import { OurMarks } from './our-marks'
import { PageHead } from './page-head'
import { officeWords } from './person-office'
import { PersonPassage, sayingsOf } from './person-passage'
import { restingOnTheirWords, type Speech, type Spoken, speechOf } from './person-speech'
import { SentenceState } from './sentence-state'
import { StatementGroup } from './statement-group'
import { goneStatement, noticesOn, statementHref, statementsAt, type View } from './view'
import { peopleWords, personWords as words } from './words/people'

/** What a person said in direct speech, apart from what articles say of them. */
export function PersonPage({ view, person }: { view: View; person: PublicPerson }) {
  const speech = speechOf(view.snapshot, person.slug)
  const all = view.snapshot.statements
  const allegations = all.filter(({ allegation }) => allegation?.about === person.slug)
  const here = statementsAt(view, person).filter((one) => !allegations.includes(one))
  const shown = new Set([...here, ...allegations, ...usedBy(speech)].map(({ id }) => id))
  const rests = restingOnTheirWords(speech)
  const own = here.filter(({ id }) => rests.has(id))
  const told = here.filter(({ id }) => !rests.has(id))
  const named = all.filter(({ id, speaker }) => speaker?.slug === person.slug && !shown.has(id))
  return (
    <>
      <PageHead kicker={<a href={view.paths.people()}>{peopleWords.title}</a>} title={person.title}>
        {person.words.note && <p className="basis">{person.words.note}</p>}
        <Offices person={person} />
        <Notices notices={noticesOn(view, 'person', person.slug)} />
      </PageHead>
      <Passages view={view} id="said" title={words.said} note={words.saidNote} spoken={speech.direct}>
        {words.saidNothing}
      </Passages>
      <OnTheirWords view={view} statements={own} />
      {speech.documents.length > 0 && (
        <Passages view={view} id="documents" title={words.documents} spoken={speech.documents} />
      )}
      <section className="treaty" aria-labelledby="told-heading">
        <h2 id="told-heading">{words.told}</h2>
        <p className="facts">{words.toldNote}</p>
        {told.length + speech.told.length + named.length === 0 && (
          <p className="absent">{words.toldNothing}</p>
        )}
        <StatementGroup view={view} statements={told} />
        {speech.told.map((one) => (
          <PersonPassage key={one.proof.passage} view={view} saying={[one]} />
        ))}
        <Named view={view} statements={named} />
      </section>
      {allegations.length > 0 && (
        <section className="treaty" aria-labelledby="allegations-heading">
          <h2 id="allegations-heading">{words.allegations}</h2>
          <p className="facts">{words.allegationsNote}</p>
          <StatementGroup view={view} statements={allegations} />
        </section>
      )}
    </>
  )
}

const usedBy = ({ direct, documents, told }: Speech) =>
  [...direct, ...documents, ...told].flatMap(({ uses }) => uses.map(({ statement }) => statement))

function OnTheirWords({ view, statements }: { view: View; statements: readonly PublicStatement[] }) {
  if (statements.length === 0) return null
  return (
    <section className="treaty" aria-labelledby="own-heading">
      <h2 id="own-heading">{words.onTheirWords}</h2>
      <p className="facts">{words.onTheirWordsNote}</p>
      <StatementGroup view={view} statements={statements} />
    </section>
  )
}

function Offices({ person: { offices } }: { person: PublicPerson }) {
  if (offices.length === 0) return <p className="absent">{words.noOffices}</p>
  return (
    <ul className="offices" aria-label={words.offices}>
      {offices.map((office) => (
        <li key={`${office.title} ${office.start}`}>
          {office.title} <span className="basis">{officeWords(office)}</span>
        </li>
      ))}
    </ul>
  )
}

type PassagesProps = {
  view: View
  id: string
  title: string
  note?: string
  spoken: readonly Spoken[]
  /** What is said when there is none. */
  children?: string
}

function Passages({ view, id, title, note, spoken, children }: PassagesProps) {
  return (
    <section className="spoken-words" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {note && spoken.length > 0 && <p className="facts">{note}</p>}
      <OurMarks proofs={spoken.map(({ proof }) => proof)} />
      {spoken.length === 0 && <p className="absent">{children}</p>}
      {sayingsOf(view, spoken).map((saying) => (
        <PersonPassage key={saying[0]!.proof.passage} view={view} saying={saying} />
      ))}
    </section>
  )
}

function Named({ view, statements }: { view: View; statements: readonly PublicStatement[] }) {
  if (statements.length === 0) return null
  return (
    <>
      <h3>{words.alsoNamed}</h3>
      <ul className="carries">
        {statements.map((statement) => (
          <li key={statement.id}>
            {goneStatement(view, statement) ? (
              words.sentenceGone
            ) : (
              <a href={statementHref(view, statement) ?? view.paths.statement(statement.id)}>
                {statement.wording}
              </a>
            )}
            <SentenceState view={view} statement={statement} />
          </li>
        ))}
      </ul>
    </>
  )
}
