import type { PublicStatement, SubjectRef } from '@/lib/edition/model'
import { Statement } from './statement'
import type { View } from './view'

type Props = {
  view: View
  statements: readonly PublicStatement[]
  none?: string
  /** Slug of the party under whose name they stand. */
  under?: string
  /** What this part of the page is about. */
  topic?: SubjectRef
}

/** Sentences in order; says so in words when there is none. */
export function StatementGroup({ view, statements, none, under, topic }: Props) {
  if (statements.length === 0) return none ? <p className="absent">{none}</p> : null
  return statements.map((statement) => (
    <Statement key={statement.id} view={view} statement={statement} under={under} topic={topic} />
  ))
}
