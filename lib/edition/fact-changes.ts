import { type Contents, editionFacts, editionNames, type FactPart, factParts } from './fact-words'
import type { SubjectKind } from './model'

/** Something beside a title that reads differently in the next edition. */
export type FactChange = {
  readonly kind: SubjectKind
  readonly slug: string
  readonly title: string
  readonly part: string
  readonly before: string
  readonly after: string
}

/** What is different beside the titles that both editions have. A name that changed alone is told where it stands. */
export function factChanges(previous: Contents | null, next: Contents): FactChange[] {
  if (!previous) return []
  const [old, now] = [partsByTitle(previous), partsByTitle(next)]
  return [...now].flatMap(([key, { title, facts, parts }]) => {
    const [kind, slug = ''] = key.split('/') as [SubjectKind, string]
    const before = old.get(key) ?? movedFrom(old, now, kind, title)
    if (!before || before.facts.kind !== facts.kind) return []
    return parts.flatMap((part, at) => {
      const was = before.parts[at]
      return !was || was.is === part.is || was.words === part.words
        ? []
        : [{ kind, slug, title, part: part.part, before: was.words, after: part.words }]
    })
  })
}

type Parts = {
  readonly title: string
  readonly facts: { readonly kind: SubjectKind }
  readonly parts: readonly FactPart[]
}

/** Under which address it stood before: its title names it. */
function movedFrom(
  old: ReadonlyMap<string, Parts>,
  now: ReadonlyMap<string, Parts>,
  kind: SubjectKind,
  title: string,
): Parts | undefined {
  return [...old].find(([key, one]) => !now.has(key) && one.facts.kind === kind && one.title === title)?.[1]
}

function partsByTitle(edition: Contents): Map<string, Parts> {
  const names = editionNames(edition)
  return new Map(
    [...editionFacts(edition)].map(([key, one]) => [key, { ...one, parts: factParts(one.facts, names) }]),
  )
}

/** "The date of “Meeting in Lviv” changed from 3 May 2025 to 4 May 2025." */
export function changedFactWords({ title, part, before, after }: FactChange): string {
  return `The ${part} of “${title}” changed from ${before || 'nothing'} to ${after || 'nothing'}.`
}
