import type { PublicStatement, SubjectKind, SubjectRef } from '@/lib/edition/model'
import { subjectLink, type View } from './view'
import { accountsDiffer } from './wording'

type Props = { view: View; subject: SubjectRef; statements: readonly PublicStatement[] }

/** Other pages that share a sentence with this one. */
export function Related({ view, subject, statements }: Props) {
  const disagreements = view.snapshot.disagreements.filter(({ sides }) =>
    sides.some((side) => statements.some(({ id }) => id === side)),
  )
  const differ = disagreements.filter(({ disagreementKind }) => accountsDiffer(disagreementKind))
  const others = disagreements.filter(({ disagreementKind }) => !accountsDiffer(disagreementKind))
  return (
    <div className="related">
      <Links view={view} title="Where accounts differ" refs={differ} />
      <Links view={view} title="Other differences" refs={others} />
      {subject.kind !== 'concession' && (
        <Links view={view} title="Concessions touched" refs={sharing(statements, 'concession', subject)} />
      )}
      {subject.kind !== 'point' && (
        <Links view={view} title="Points touched" refs={sharing(statements, 'point', subject)} />
      )}
    </div>
  )
}

function sharing(statements: readonly PublicStatement[], kind: SubjectKind, here: SubjectRef): SubjectRef[] {
  const all = statements.flatMap(({ home, shownAt }) => [home, ...shownAt]).filter((ref) => ref.kind === kind)
  return [...new Map(all.map((ref) => [ref.slug, ref])).values()].filter(
    (ref) => ref.kind !== here.kind || ref.slug !== here.slug,
  )
}

function Links({ view, title, refs }: { view: View; title: string; refs: readonly SubjectRef[] }) {
  const links = refs.flatMap((ref) => subjectLink(view, ref) ?? [])
  if (links.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map(({ title, href }) => (
          <li key={title}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
