import { Fragment, type ReactNode } from 'react'
import type { PublicStatement } from '@/lib/edition/model'
import { When } from './inferred'
import { speakerWords } from './proof'
import { partyName, personName, type View } from './view'
import { RESPONSES, STANCE_BASES, STANCES } from './wording'

/** Whose position it is, who spoke, in which office then, and as of when. */
export function StatementFacts({ view, statement }: { view: View; statement: PublicStatement }) {
  const { stance, stanceBasis, speaker, asOf } = statement
  const party = partyName(view, statement.party)
  const parts: ReactNode[] = []
  if (party) {
    parts.push(
      <>
        <b>{party}</b>
        {stance && `: ${STANCES[stance]}`}
        {stance && stanceBasis && ` (${STANCE_BASES[stanceBasis]})`}
      </>,
    )
  }
  if (speaker) parts.push(speakerWords(speaker))
  if (asOf) {
    parts.push(
      <>
        as of <When date={asOf} short />
      </>,
    )
  }
  if (isNew(view, statement)) parts.push('new in this edition')
  if (parts.length === 0) return null
  return (
    <p className="facts">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

/** An allegation never stands without what the person answered, or why nobody asked. */
export function ResponseLine({ view, statement }: { view: View; statement: PublicStatement }) {
  const { allegation } = statement
  if (!allegation) return null
  return (
    <p className="response">
      <b>Response</b> ({personName(view, allegation.about)}): {RESPONSES[allegation.response]}
      {allegation.note && `. ${allegation.note}`}
    </p>
  )
}

/** In a first edition everything is new, and saying so would say nothing. */
const isNew = ({ snapshot }: View, { since }: PublicStatement) =>
  snapshot.number > 1 && since === snapshot.number
