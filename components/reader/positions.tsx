import type { PublicStatement } from '@/lib/edition/model'
import { StatementGroup } from './statement-group'
import type { View } from './view'
import { listed } from './wording'

type Props = { view: View; statements: readonly PublicStatement[]; title?: string }

/** Where parties stand, party by party. A blank is written out: nobody has checked yet. */
export function Positions({ view, statements, title = 'Where parties stand' }: Props) {
  const parties = view.snapshot.parties
  const unchecked = parties.filter(({ slug }) => !statements.some(({ party }) => party === slug))
  const others = statements.filter(({ party }) => !parties.some(({ slug }) => slug === party))
  if (parties.length === 0 && statements.length === 0) return null
  return (
    <section className="treaty">
      <h2>{title}</h2>
      {parties.map((party) => {
        const own = statements.filter((statement) => statement.party === party.slug)
        return (
          own.length > 0 && (
            <PartyPosition key={party.slug} view={view} title={party.title} statements={own} />
          )
        )
      })}
      <StatementGroup view={view} statements={others} />
      {unchecked.length > 0 && (
        <p className="unchecked">
          {listed(unchecked.map(({ title }) => title))}: <i>not yet checked</i>.
        </p>
      )}
    </section>
  )
}

function PartyPosition({ view, title, statements }: Props) {
  return (
    <>
      <h3>{title}</h3>
      <StatementGroup view={view} statements={statements} />
    </>
  )
}
