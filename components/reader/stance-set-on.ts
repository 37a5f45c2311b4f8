import { sameSubject } from '@/lib/coverage/current-version'
import type { PublicStatement, SubjectRef } from '@/lib/edition/model'
import { subjectLink, type View } from './view'
import { matrixWords as words } from './words/concessions'

/**
 * Under which heading a stance was set, where that is not the topic itself: who rejects membership does not reject a
 * point that rules it out. `meaning` tells what a stance there is a stance on; empty where nobody wrote it.
 */
export function stanceSetOn(
  view: View,
  { home, stance }: PublicStatement,
  topic: SubjectRef,
): { readonly said: string; readonly title: string; readonly meaning: string } | null {
  if (!stance || (home.kind !== 'concession' && home.kind !== 'point') || sameSubject(home, topic))
    return null
  const title = subjectLink(view, home)?.title
  return title ? { said: words.setUnder(title), title, meaning: meaningAt(view, home) } : null
}

/**
 * What the stances of a part of a page are stances on, each meaning once: that of its topic, and those of the
 * headings under which the others were set.
 */
export function stanceMeanings(
  view: View,
  statements: readonly PublicStatement[],
  topic: SubjectRef,
): string[] {
  const own = meaningAt(view, topic)
  const others = statements.flatMap((statement) => stanceSetOn(view, statement, topic) ?? [])
  const further = others.filter(({ meaning }) => meaning && meaning !== own)
  const taken = statements.some(({ stance }) => stance !== null)
  return [
    ...new Set([
      ...(taken && own ? [own] : []),
      ...further.map(({ title, meaning }) => words.meaningUnder(title, meaning)),
    ]),
  ]
}

const meaningAt = ({ snapshot: { points, concessions } }: View, subject: SubjectRef): string =>
  [...points, ...concessions].find((one) => sameSubject(one, subject))?.words.stance ?? ''
