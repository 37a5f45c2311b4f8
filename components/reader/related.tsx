import type { PublicProof, PublicStatement, SubjectKind, SubjectRef } from '@/lib/edition/model'
import { gonePassage, subjectLink, type View } from './view'
import { accountsDiffer } from './wording'
import { relatedWords as words } from './words/point'

type Props = { view: View; subject: SubjectRef; statements: readonly PublicStatement[] }

/** Other pages that share a sentence with this one, and who speaks in its sentences. */
export function Related({ view, subject, statements }: Props) {
  const disagreements = view.snapshot.disagreements.filter(({ sides }) =>
    sides.some((side) => statements.some(({ id }) => id === side)),
  )
  const differ = disagreements.filter(({ disagreementKind }) => accountsDiffer(disagreementKind))
  const others = disagreements.filter(({ disagreementKind }) => !accountsDiffer(disagreementKind))
  const shared = (kind: SubjectKind) => sharing(statements, kind, subject)
  return (
    <div className="related">
      <Links view={view} title={words.differ} refs={differ} />
      <Links view={view} title={words.others} refs={others} />
      <Links view={view} title={words.concessions} refs={shared('concession')} />
      <Links
        view={view}
        title={subject.kind === 'point' ? words.relatedPoints : words.points}
        refs={shared('point')}
      />
      <Links
        view={view}
        title={words.people}
        refs={unique([...shared('person'), ...speakers(view, statements)])}
      />
      <Links view={view} title={words.events} refs={shared('event')} />
    </div>
  )
}

function sharing(statements: readonly PublicStatement[], kind: SubjectKind, here: SubjectRef): SubjectRef[] {
  const all = statements.flatMap(({ home, shownAt }) => [home, ...shownAt]).filter((ref) => ref.kind === kind)
  return unique(all).filter((ref) => ref.kind !== here.kind || ref.slug !== here.slug)
}

/** Those whose position a sentence gives and those whose words carry one. */
function speakers(view: View, statements: readonly PublicStatement[]): SubjectRef[] {
  const standing = (proof: PublicProof) => !gonePassage(view, proof)
  return statements
    .flatMap(({ speaker, proofs }) => [speaker, ...proofs.filter(standing).map((proof) => proof.speaker)])
    .flatMap((speaker) => (speaker?.slug ? { kind: 'person' as const, slug: speaker.slug } : []))
}

const unique = (refs: readonly SubjectRef[]) => [...new Map(refs.map((ref) => [ref.slug, ref])).values()]

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
