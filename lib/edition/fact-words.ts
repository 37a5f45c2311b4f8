import { DISAGREEMENT_WORDS } from '@/lib/disagreement/model'
import type { SubjectFacts } from '@/lib/furniture/model'
import { BASIS_WORDS, type Basis, PLAN_VERSION_WORDS } from '@/lib/plan/model'
import { formatDate, parseDate } from '@/lib/text/edtf'
import type { Snapshot, SubjectRef } from './model'
import { publicSubjects } from './public-subjects'

/** One thing said beside a title: how it is called, what it is for comparing, and in words. */
export type FactPart = { readonly part: string; readonly is: string; readonly words: string }

/** An edition but for its ledger, which is made from the rest. */
export type Contents = Omit<Snapshot, 'ledger'>

/** How to call what facts only refer to. */
export type FactNames = {
  readonly subject: (ref: string) => string
  readonly article: (ref: string) => string
  readonly passage: (ref: string) => string
  readonly statement: (ref: string) => string
}

/** Facts as an edition prints them: what the desk alone needs to know is left out. */
type Facts<One = SubjectFacts> = One extends { readonly kind: 'person' }
  ? { readonly kind: 'person'; readonly offices: readonly Office[] }
  : One
type Office = {
  readonly title: string
  readonly official?: boolean
  readonly start: string
  readonly end: string
}

/** What stands beside a title in plain words, in the order in which a reader meets it. */
export function factParts(facts: Facts, names: FactNames): FactPart[] {
  const called = (ref: string | null, name: (ref: string) => string) => (ref ? name(ref) : '')
  const plain = (part: string, words: string): FactPart => ({ part, is: words, words })
  switch (facts.kind) {
    case 'plan':
    case 'section':
      return []
    case 'point':
      return [
        plain('number', String(facts.number)),
        { part: 'section', is: facts.sectionId, words: called(facts.sectionId, names.subject) },
      ]
    case 'concession':
      return [
        side('giver', facts.giverId, facts.giverBasis, names),
        side('asker', facts.askerId, facts.askerBasis, names),
        {
          part: 'framing article',
          is: facts.framedById ?? '',
          words: called(facts.framedById, names.article),
        },
        {
          part: 'heading in the source',
          is: facts.headingId ?? '',
          words: called(facts.headingId, names.passage),
        },
        plain('place in the order', String(facts.ordinal)),
      ]
    case 'plan_version':
      return [
        plain('kind', PLAN_VERSION_WORDS[facts.versionKind]),
        plain('author', facts.author),
        { part: 'date', is: facts.date, words: dateWords(facts.date) },
        plain('basis of the date', facts.dateBasis),
        plain('extent seen', facts.extentSeen),
        plain('whole text seen', facts.seenWhole ? 'yes' : 'no'),
      ]
    case 'event':
      return [
        { part: 'date', is: facts.date, words: dateWords(facts.date) },
        plain('basis of the date', facts.dateBasis),
        plain('date in the words of the source', facts.dateWords),
      ]
    case 'party':
      return [
        { part: 'membership', is: facts.memberOfId ?? '', words: called(facts.memberOfId, names.subject) },
      ]
    case 'person':
      return [plain('offices', facts.offices.map(officeWords).join('; '))]
    case 'disagreement':
      return [
        plain('kind', DISAGREEMENT_WORDS[facts.disagreementKind]),
        {
          part: 'sides',
          is: facts.statementIds.join(),
          words: facts.statementIds.map((id) => `“${names.statement(id)}”`).join(' / '),
        },
        plain('place in the order', String(facts.ordinal)),
      ]
  }
}

function side(part: string, ref: string | null, basis: Basis, { subject }: FactNames): FactPart {
  const words = ref ? `${subject(ref)} (${BASIS_WORDS[basis]})` : BASIS_WORDS[basis]
  return { part, is: `${ref ?? ''} ${basis}`, words }
}

function dateWords(edtf: string): string {
  return parseDate(edtf).ok ? formatDate(edtf) : edtf
}

function officeWords({ title, official, start, end }: Office): string {
  const [from, to] = [start && dateWords(start), end && dateWords(end)]
  const time = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')
  const notes = [time, official === false ? 'no public office' : ''].filter(Boolean).join(', ')
  return notes ? `${title} (${notes})` : title
}

/** What stands beside each title of an edition, by `kind/slug`. */
export function editionFacts(edition: Contents): Map<string, { title: string; facts: Facts }> {
  return new Map([
    ...edition.sections.map((one) => entry(one, { kind: 'section', ordinal: one.ordinal })),
    ...edition.points.map((one) =>
      entry(one, { kind: 'point', number: one.number, sectionId: `section/${one.section}` }),
    ),
    ...edition.concessions.map((one) =>
      entry(one, {
        kind: 'concession',
        ordinal: one.ordinal,
        giverId: one.giver.party && `party/${one.giver.party}`,
        giverBasis: one.giver.basis,
        askerId: one.asker.party && `party/${one.asker.party}`,
        askerBasis: one.asker.basis,
        framedById: one.framedBy,
        headingId: one.heading,
      }),
    ),
    ...edition.planVersions.map(({ date, ...one }) =>
      entry(one, {
        kind: 'plan_version',
        versionKind: one.versionKind,
        ordinal: one.ordinal,
        author: one.author,
        date: date.edtf,
        dateBasis: date.basis,
        extentSeen: one.extentSeen,
        seenWhole: one.seenWhole ?? false,
      }),
    ),
    ...edition.events.map((one) =>
      entry(one, {
        kind: 'event',
        date: one.date.edtf,
        dateBasis: one.date.basis,
        dateWords: one.dateWords ?? '',
      }),
    ),
    ...edition.people.map((one) => entry(one, { kind: 'person', offices: one.offices })),
    ...edition.parties.map((one) =>
      entry(one, {
        kind: 'party',
        ordinal: one.ordinal ?? 0,
        memberOfId: one.memberOf ? `party/${one.memberOf}` : null,
      }),
    ),
    ...edition.disagreements.map((one) =>
      entry(one, {
        kind: 'disagreement',
        disagreementKind: one.disagreementKind,
        ordinal: one.ordinal,
        statementIds: one.sides,
      }),
    ),
  ])
}

function entry({ kind, slug, title }: SubjectRef & { readonly title: string }, facts: Facts) {
  return [`${kind}/${slug}`, { title, facts }] as const
}

/** The names that an edition itself has for what its facts refer to. */
export function editionNames(edition: Contents): FactNames {
  const titles = new Map(publicSubjects(edition).map(({ kind, slug, title }) => [`${kind}/${slug}`, title]))
  const articles = new Map(
    edition.articles.map(({ slug, title, workingTitle }) => [slug, title?.value ?? workingTitle]),
  )
  const wordings = new Map(edition.statements.map(({ id, wording }) => [id, wording]))
  return {
    subject: (ref) => titles.get(ref) ?? ref,
    article: (ref) => articles.get(ref) ?? ref,
    passage: (words) => `“${words}”`,
    statement: (ref) => wordings.get(ref) ?? ref,
  }
}
