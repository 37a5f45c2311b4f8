import type { PublicDisagreement } from '@/lib/edition/model'
import { PageHead } from './page-head'
import { Statement } from './statement'
import { goneStatement, statementHref, statementOf, type View } from './view'
import { accountsDiffer, DISAGREEMENTS } from './wording'

/** Accounts side by side, without a verdict. Only two kinds of difference are headed "accounts differ". */
export function AccountsPage({ view }: { view: View }) {
  const all = [...view.snapshot.disagreements].sort((a, b) => a.ordinal - b.ordinal)
  const differ = all.filter(({ disagreementKind }) => accountsDiffer(disagreementKind))
  const others = all.filter(({ disagreementKind }) => !accountsDiffer(disagreementKind))
  const first = firstPlaces([...differ, ...others])
  return (
    <>
      <PageHead title="Where accounts differ">
        <p>
          {view.snapshot.site['site/accounts'] ??
            'The same question, answered differently. We set the answers side by side and do not say which is right.'}
        </p>
      </PageHead>
      {differ.length === 0 && <p className="absent">No differing accounts have been published yet.</p>}
      {differ.map((one) => (
        <Sides key={one.slug} view={view} disagreement={one} first={first} />
      ))}
      {others.length > 0 && (
        <section className="others" aria-labelledby="others-heading">
          <h2 id="others-heading">Other differences</h2>
          {others.map((one) => (
            <Sides key={one.slug} view={view} disagreement={one} first={first} below />
          ))}
        </section>
      )}
    </>
  )
}

/** For each statement the disagreement that shows it in full; a second one only leads there. */
function firstPlaces(disagreements: readonly PublicDisagreement[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { slug, sides } of disagreements) {
    for (const side of sides) if (!places.has(side)) places.set(side, slug)
  }
  return places
}

type Props = {
  view: View
  disagreement: PublicDisagreement
  first: ReadonlyMap<string, string>
  below?: boolean
}

function Sides({ view, disagreement, first, below = false }: Props) {
  const Heading = below ? 'h3' : 'h2'
  const question = disagreement.words.question
  return (
    <section className="disagreement" id={disagreement.slug} aria-labelledby={`${disagreement.slug}-heading`}>
      <p className="kicker">{DISAGREEMENTS[disagreement.disagreementKind]}</p>
      <Heading id={`${disagreement.slug}-heading`}>{question ?? disagreement.title}</Heading>
      {question && <p className="basis">{disagreement.title}</p>}
      {disagreement.words.note && <p className="facts-only">{disagreement.words.note}</p>}
      <ul className="sides">
        {disagreement.sides.map((id) => (
          <li key={id}>
            <Side view={view} id={id} here={first.get(id) === disagreement.slug} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Side({ view, id, here }: { view: View; id: string; here: boolean }) {
  const statement = statementOf(view, id)
  if (!statement) return <p className="absent">This side is not part of this edition.</p>
  const href = statementHref(view, statement)
  if (!here)
    return (
      <p>
        {goneStatement(view, statement) ? 'Taken down.' : statement.wording}{' '}
        <a href={`#statement-${id}`}>(with its proof above)</a>
      </p>
    )
  return (
    <>
      <Statement view={view} statement={statement} />
      {href && !href.startsWith(view.paths.accounts()) && (
        <p className="facts">
          <a href={href}>where this sentence stands</a>
        </p>
      )}
    </>
  )
}
