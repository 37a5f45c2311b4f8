import type { PublicConcession, PublicStatement, PublicSubject } from '@/lib/edition/model'
import { When } from './inferred'
import { speakerWords } from './proof'
import { goneStatement, statementsAt, type View } from './view'
import { STANCE_BASES, STANCES } from './wording'

/** Parties and concessions: stance, its basis, who spoke and when. Blanks are written out. */
export function ConcessionMatrix({
  view,
  concessions,
}: {
  view: View
  concessions: readonly PublicConcession[]
}) {
  const { parties } = view.snapshot
  if (concessions.length === 0 || parties.length === 0) return null
  return (
    <section aria-labelledby="matrix-heading" className="matrix">
      <h2 id="matrix-heading">Where parties stand</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: the section around it has the heading */}
      <div className="scrolls" role="region" aria-label="Parties and concessions" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Party</th>
              {concessions.map(({ slug, title, words }) => (
                <th key={slug} scope="col">
                  <a href={view.paths.concession(slug)}>{title}</a>
                  {words.stance && <p className="basis">{words.stance}</p>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr key={party.slug}>
                <th scope="row">{party.title}</th>
                {concessions.map((concession) => (
                  <Cell key={concession.slug} view={view} party={party} concession={concession} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type CellProps = { view: View; party: PublicSubject; concession: PublicConcession }

function Cell({ view, party, concession }: CellProps) {
  const positions = statementsAt(view, { kind: 'concession', slug: concession.slug }).filter(
    (statement) => statement.kind === 'position' && statement.party === party.slug,
  )
  if (positions.length === 0) return <td className="absent">not yet checked</td>
  return (
    <td>
      {positions.map((statement) => (
        <Position key={statement.id} view={view} concession={concession} statement={statement} />
      ))}
    </td>
  )
}

function Position(props: { view: View; concession: PublicConcession; statement: PublicStatement }) {
  const { view, concession, statement } = props
  if (goneStatement(view, statement)) return <p>taken down</p>
  const { stance, stanceBasis, speaker, asOf } = statement
  return (
    <p>
      <a href={`${view.paths.concession(concession.slug)}#statement-${statement.id}`}>
        {stance ? STANCES[stance] : 'what was said'}
      </a>
      {stanceBasis && `, ${STANCE_BASES[stanceBasis]}`}
      {speaker && ` · ${speakerWords(speaker)}`}
      {asOf && (
        <>
          {' '}
          · <When date={asOf} short />
        </>
      )}
    </p>
  )
}
