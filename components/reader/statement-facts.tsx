import { Fragment, type ReactNode } from 'react'
import type { PublicSpeaker, PublicStatement, SubjectRef } from '@/lib/edition/model'
import { When } from './inferred'
import { PartyGlyph } from './party-glyph'
import { stanceSetOn } from './stance-set-on'
import { personName, type View } from './view'
import { RESPONSES, stanceWords } from './wording'
import { statementWords as words } from './words/statement'

type Props = {
  view: View
  statement: PublicStatement
  /** The party in whose part of the page it stands, and which therefore need not be named again. */
  under?: string | undefined
  /** What this part of the page is about: a stance that was set on something else says on what. */
  topic?: SubjectRef | undefined
}

/** Whose position it is, who spoke, in which office then, and as of when. */
export function StatementFacts({ view, statement, under, topic }: Props) {
  const { speaker, asOf } = statement
  const parts: ReactNode[] = [
    partyStance({ view, statement, under }),
    topic && stanceSetOn(view, statement, topic)?.said,
    speaker && <Speaker key="speaker" view={view} speaker={speaker} />,
    asOf && (
      <Fragment key="as-of">
        {words.asOf}
        <When date={asOf} short />
      </Fragment>
    ),
    isNew(view, statement) && words.isNew,
  ]
  const said = parts.filter(Boolean)
  if (said.length === 0) return null
  return (
    <p className="facts">
      {said.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

function partyStance({ view, statement: { party: slug, stance, stanceBasis }, under }: Props): ReactNode {
  const party = view.snapshot.parties.find((one) => one.slug === slug)
  const said = stance && stanceWords(stance, stanceBasis)
  if (!party || slug === under) return party ? said : null
  return (
    <Fragment key="party">
      <PartyGlyph party={party} /> <b>{party.title}</b>
      {said && ` · ${said}`}
    </Fragment>
  )
}

/** A speaker, with the office held then; those who have a page are led to. */
function Speaker({ view, speaker: { name, slug, office } }: { view: View; speaker: PublicSpeaker }) {
  const known = slug !== null && view.snapshot.people.some((person) => person.slug === slug)
  return (
    <>
      {known ? <a href={view.paths.person(slug)}>{name}</a> : name}
      {office && `, ${office}`}
    </>
  )
}

/** An allegation never stands without what the person answered, or why nobody asked. */
export function ResponseLine({ view, statement }: { view: View; statement: PublicStatement }) {
  const { allegation } = statement
  if (!allegation) return null
  return (
    <p className="response">
      <b>{words.response}</b> ({personName(view, allegation.about)}): {RESPONSES[allegation.response]}
      {allegation.note && `. ${allegation.note}`}
    </p>
  )
}

/** In a first edition everything is new, and saying so would say nothing. */
const isNew = ({ snapshot }: View, { since }: PublicStatement) =>
  snapshot.number > 1 && since === snapshot.number
