import type { PublicDate, PublicSubject, Snapshot, SubjectKind } from './model'
import { publicDate } from './public-date'
import type { FurnitureWords, HeadingSource, SubjectOf, SubjectSource } from './sources'

type Titled<Kind extends SubjectKind> = SubjectOf<Kind> & { readonly title: string }
type Subjects = Omit<
  Snapshot,
  | 'format'
  | 'number'
  | 'publishedAt'
  | 'sample'
  | 'site'
  | 'articles'
  | 'statements'
  | 'ledger'
  | 'provisions'
  | 'alignments'
  | 'readings'
  | 'figures'
  | 'findings'
>

export type SubjectContext = {
  readonly subjects: ReadonlyMap<string, SubjectSource & { readonly title: string }>
  readonly furniture: readonly FurnitureWords[]
  /** Public ids of the statements that the edition holds. */
  readonly statements: ReadonlySet<string>
  readonly heading: (heading: HeadingSource) => string | null
}

/** Every subject whose title is part of the edition; one without a title does not exist for readers. */
export function freezeSubjects(context: SubjectContext): Subjects {
  const words = wordsBySubject(context.furniture)
  const base = ({ id, kind, slug, title }: Titled<SubjectKind>): PublicSubject => ({
    kind,
    slug,
    title,
    words: words.get(id) ?? {},
  })
  const all = [...context.subjects.values()]
  const of = <Kind extends SubjectKind>(kind: Kind) =>
    all.filter((subject): subject is Titled<Kind> => subject.kind === kind)
  const party = (slug: string | null) => (of('party').some((one) => one.slug === slug) ? slug : null)
  const plan = of('plan')[0]
  return {
    plan: plan ? base(plan) : { kind: 'plan', slug: '', title: '', words: {} },
    sections: sorted(of('section'), 'ordinal').map((one) => ({ ...base(one), ordinal: one.ordinal })),
    points: sorted(of('point'), 'number').map((one) => ({
      ...base(one),
      number: one.number,
      section: one.section,
      oldSlugs: [...one.oldSlugs],
    })),
    concessions: sorted(of('concession'), 'ordinal').map((one) => ({
      ...base(one),
      ordinal: one.ordinal,
      giver: { party: party(one.giver.party), basis: one.giver.basis },
      asker: { party: party(one.asker.party), basis: one.asker.basis },
      framedBy: one.framedBy,
      heading: one.heading && context.heading(one.heading),
    })),
    planVersions: sorted(of('plan_version'), 'ordinal').map((one) => ({
      ...base(one),
      ordinal: one.ordinal,
      versionKind: one.versionKind,
      author: one.author,
      date: dateOf(one.date, one.dateBasis),
      extentSeen: one.extentSeen,
      seenWhole: one.seenWhole,
    })),
    events: sorted(of('event'), 'date').map((one) => ({
      ...base(one),
      date: dateOf(one.date, one.dateBasis),
      ...(one.dateWords && { dateWords: one.dateWords }),
    })),
    people: sorted(of('person'), 'slug').map((one) => ({
      ...base(one),
      offices: one.offices.map(({ title, start, end }) => ({ title, start, end })),
    })),
    parties: sorted(of('party'), 'slug').map((one) => ({
      ...base(one),
      ordinal: one.ordinal,
      memberOf: party(one.memberOf),
    })),
    disagreements: sorted(of('disagreement'), 'ordinal').flatMap((one) => {
      const sides = one.sides.filter((id) => context.statements.has(id))
      // One side alone is no disagreement.
      if (sides.length < 2) return []
      return [{ ...base(one), ordinal: one.ordinal, disagreementKind: one.disagreementKind, sides }]
    }),
  }
}

/** Furniture that belongs to no subject, by key. */
export function freezeSite(furniture: readonly FurnitureWords[]): Record<string, string> {
  return Object.fromEntries(
    furniture.filter(({ subjectId }) => subjectId === null).map(({ key, text }) => [key, text]),
  )
}

/** Subjects that have a title in the edition, by id. */
export function titledSubjects(subjects: readonly SubjectSource[], furniture: readonly FurnitureWords[]) {
  const titles = new Map(
    furniture.filter(({ key }) => lastPart(key) === 'title').map(({ subjectId, text }) => [subjectId, text]),
  )
  return new Map(
    subjects.flatMap((subject) => {
      const title = titles.get(subject.id)
      return title ? [[subject.id, { ...subject, title }] as const] : []
    }),
  )
}

function wordsBySubject(furniture: readonly FurnitureWords[]): Map<string, Record<string, string>> {
  const words = new Map<string, Record<string, string>>()
  for (const { subjectId, key, text } of furniture) {
    if (!subjectId || lastPart(key) === 'title') continue
    words.set(subjectId, { ...words.get(subjectId), [lastPart(key)]: text })
  }
  return words
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}

function dateOf(edtf: string, basis: string): PublicDate {
  // A qualified date ("about", "possibly") is our reading of what was stated.
  const method = /[~?%]/.test(edtf) ? 'inferred' : 'stated'
  return publicDate(edtf, method, basis) ?? { edtf: '', words: 'date not established', method, basis }
}

function sorted<Key extends string, One extends { readonly slug: string } & Record<Key, string | number>>(
  all: readonly One[],
  key: Key,
): One[] {
  const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  return [...all].sort((a, b) => order(a[key], b[key]) || order(a.slug, b.slug))
}
