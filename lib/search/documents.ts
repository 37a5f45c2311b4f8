import { TAKEN_DOWN } from '@/lib/edition/apply-notices'
import type { PublicStatement, PublicSubject, Snapshot } from '@/lib/edition/model'
import type { DocumentKind, SearchDocument } from './model'

/** Everything in an edition that a reader can look for: nothing but what its pages show. */
export function documentsOf(snapshot: Snapshot): SearchDocument[] {
  const statements = snapshot.statements.filter(({ wording }) => wording !== TAKEN_DOWN)
  const subjects = [
    ...snapshot.concessions,
    ...snapshot.disagreements,
    ...snapshot.planVersions,
    ...snapshot.events,
    ...snapshot.parties,
  ]
  return [
    ...statements.map(sentence),
    ...passagesOf(statements),
    ...snapshot.people.map((person) => named('person', person)),
    ...snapshot.points.map((point) => named('point', point, `Point ${point.number} ${point.title}`)),
    ...subjects.map((subject) => named('subject', subject)),
  ].filter(({ text }) => text !== '' && text !== TAKEN_DOWN)
}

function sentence({ id, wording }: PublicStatement): SearchDocument {
  return { kind: 'statement', text: wording, statement: id, proof: null, subject: null }
}

// A passage that carries several sentences is found once, at the first of them.
function passagesOf(statements: readonly PublicStatement[]): SearchDocument[] {
  const byPassage = new Map<string, SearchDocument>()
  for (const { id, proofs } of statements) {
    for (const proof of proofs) {
      if (byPassage.has(proof.passage)) continue
      const text = proof.spans.map(({ exact }) => exact).join(' … ')
      byPassage.set(proof.passage, { kind: 'passage', text, statement: id, proof: proof.id, subject: null })
    }
  }
  return [...byPassage.values()]
}

function named(
  kind: Exclude<DocumentKind, 'statement' | 'passage'>,
  subject: PublicSubject,
  text = subject.title,
): SearchDocument {
  return { kind, text, statement: null, proof: null, subject: { kind: subject.kind, slug: subject.slug } }
}
