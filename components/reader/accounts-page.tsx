import type { DisagreementKind, PublicDisagreement } from '@/lib/edition/model'
import { Disagreement } from './accounts-disagreement'
import { OurMarks } from './our-marks'
import { PageHead } from './page-head'
import { statementOf, type View } from './view'
import { accountWords as words } from './words/accounts'

type Group = keyof typeof words.groups
/** Conflicting accounts and differing reports alone are headed "accounts differ". */
const GROUPS: Readonly<Record<DisagreementKind, Group>> = {
  conflicting_accounts: 'differ',
  reports_differ: 'differ',
  changed_over_time: 'changed_over_time',
  different_documents: 'different_documents',
  same_figure: 'same_figure',
}
const ORDER: readonly Group[] = ['differ', 'changed_over_time', 'different_documents', 'same_figure']

/** Accounts side by side, without a verdict, by kind. */
export function AccountsPage({ view }: { view: View }) {
  const all = [...view.snapshot.disagreements].sort((a, b) => a.ordinal - b.ordinal)
  const groups = ORDER.map((group) => ({
    group,
    own: all.filter(({ disagreementKind }) => GROUPS[disagreementKind] === group),
  })).filter(({ own }) => own.length > 0)
  const first = firstPlaces(groups.flatMap(({ own }) => own))
  return (
    <>
      <PageHead title={words.title}>
        <p>{view.snapshot.site['site/accounts'] ?? words.lead}</p>
      </PageHead>
      {groups.length === 0 && <p className="absent">{words.none}</p>}
      <Contents groups={groups} />
      {groups.map(({ group, own }) => (
        <section key={group} className="accounts" aria-labelledby={`kind-${group}`}>
          <h2 id={`kind-${group}`}>{words.groups[group]}</h2>
          <p className="facts">{words.groupNotes[group]}</p>
          <OurMarks
            proofs={own.flatMap(({ sides }) => sides.flatMap((id) => statementOf(view, id)?.proofs ?? []))}
          />
          {own.map((one) => (
            <Disagreement key={one.slug} view={view} disagreement={one} first={first} />
          ))}
        </section>
      ))}
    </>
  )
}

/** Leads to every question, under the heading of its kind: the page is long. */
function Contents({ groups }: { groups: readonly { group: Group; own: readonly PublicDisagreement[] }[] }) {
  if (groups.length === 0) return null
  return (
    <nav className="accounts-contents" aria-label={words.contents}>
      <ul>
        {groups.map(({ group, own }) => (
          <li key={group}>
            <span className="label">{words.groups[group]}</span>
            <ul>
              {own.map(({ slug, title, words: { question } }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>{question ?? title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
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
