import { goneArticle, goneReading, goneStatement } from '@/lib/edition/gone'
import type { PublicReading, PublicStatement, PublicSubject, SubjectRef } from '@/lib/edition/model'
import { statementOf, statementsAt, usesOf } from '@/lib/edition/statements-at'
import { pointKey } from '@/lib/paths/reader'
import type { Outline, Publication, Section } from './model'
import { pageTitles } from './page-titles'

/** What stands on the page at an address within an edition, such as `/points/7-nato`; null where there is none. */
export function outlineOf(publication: Publication, path: string): Outline | null {
  const [, root = '', key = ''] = path.split('/')
  const page = key === '' ? LISTS[root] : undefined
  return page ? page(publication) : (ONES[root]?.(publication, key) ?? null)
}

type Lists = Readonly<Record<string, (publication: Publication) => Outline>>
type Ones = Readonly<Record<string, (publication: Publication, key: string) => Outline | null>>

const LISTS: Lists = {
  '': front,
  concessions: (publication) => ({
    title: pageTitles.concessions,
    sections: publication.snapshot.concessions.map((one) => at(publication, one)),
    records: { concessions: publication.snapshot.concessions, parties: publication.snapshot.parties },
  }),
  accounts: (publication) => ({
    title: pageTitles.accounts,
    sections: publication.snapshot.disagreements.map((one) => {
      const own = at(publication, one)
      return { ...own, statements: [...new Set([...one.sides, ...own.statements])] }
    }),
    records: { disagreements: publication.snapshot.disagreements },
  }),
  timeline: (publication) => ({
    title: pageTitles.timeline,
    sections: [...publication.snapshot.planVersions, ...publication.snapshot.events].map((one) =>
      at(publication, one),
    ),
    articles: publication.snapshot.articles.map(({ slug }) => slug),
    records: { planVersions: publication.snapshot.planVersions, events: publication.snapshot.events },
  }),
  versions: (publication) => ({
    title: pageTitles.versions,
    sections: publication.snapshot.planVersions.map((one) => at(publication, one)),
    records: textsOf(publication),
  }),
  coverage: (publication) => ({
    title: pageTitles.coverage,
    sections: [],
    articles: publication.snapshot.articles.map(({ slug }) => slug),
    records: { findings: publication.snapshot.findings ?? [] },
  }),
  people: (publication) => ({
    title: pageTitles.people,
    sections: [],
    records: { people: publication.snapshot.people, parties: publication.snapshot.parties },
  }),
  articles: (publication) => ({
    title: pageTitles.articles,
    sections: [],
    articles: publication.snapshot.articles.map(({ slug }) => slug),
  }),
  ledger: ({ snapshot: { ledger } }) => ({ title: pageTitles.ledger, sections: [], ledger }),
  about: (publication) => furniture(publication, pageTitles.about, 'site/about'),
  method: (publication) => furniture(publication, pageTitles.method, 'site/method'),
}

const ONES: Ones = {
  points(publication, key) {
    const { snapshot } = publication
    const point = snapshot.points.find((one) => pointKey(one) === key)
    if (!point) return null
    const own = (snapshot.provisions ?? []).filter((one) => one.point === point.slug).map((one) => one.key)
    return {
      title: pageTitles.point(point),
      sections: [at(publication, point, [], summaryFirst(statementsAt(publication, point)))],
      records: {
        point,
        provisions: (snapshot.provisions ?? []).filter((one) => one.point === point.slug),
        alignments: (snapshot.alignments ?? []).filter(
          ({ from, to }) => own.includes(from ?? '') || own.includes(to ?? ''),
        ),
        readings: readingsOf(publication).filter(({ provision }) => own.includes(provision)),
      },
    }
  },
  concessions: (publication, key) => one(publication, publication.snapshot.concessions, key, 'concession'),
  versions(publication, key) {
    const found = one(publication, publication.snapshot.planVersions, key, 'planVersion')
    const texts = textsOf(publication)
    return found && { ...found, records: { ...found.records, ...texts } }
  },
  people(publication, key) {
    const person = publication.snapshot.people.find(({ slug }) => slug === key)
    const said = publication.snapshot.statements.filter(
      ({ speaker, proofs }) => speaker?.slug === key || proofs.some((proof) => proof.speaker?.slug === key),
    )
    return person
      ? { title: person.title, sections: [at(publication, person, said)], records: { person } }
      : null
  },
  parties(publication, key) {
    const party = publication.snapshot.parties.find(({ slug }) => slug === key)
    const positions = publication.snapshot.statements.filter((statement) => statement.party === key)
    return party
      ? { title: party.title, sections: [at(publication, party, positions)], records: { party } }
      : null
  },
  articles(publication, key) {
    const article = publication.snapshot.articles.find(({ slug }) => slug === key)
    if (!article) return null
    const title = goneArticle(publication, article)
      ? pageTitles.takenDownArticle
      : (article.title?.value ?? article.workingTitle)
    const uses = [...new Set(usesOf(publication, key).map(({ statement }) => statement.id))]
    return { title, sections: [section(title, uses)], articles: [key] }
  },
  statements: sentence,
  changes({ snapshot: { ledger, number } }, key) {
    const since = Number(key)
    if (!Number.isInteger(since) || since < 1 || since >= number) return null
    return {
      title: pageTitles.changes(since),
      sections: [],
      ledger: ledger.filter(({ edition }) => edition > since),
    }
  },
}

function front(publication: Publication): Outline {
  const { snapshot } = publication
  return {
    title: snapshot.site['site/title'] ?? snapshot.plan.title,
    sections: [
      at(publication, snapshot.plan),
      ...[...snapshot.points]
        .sort((a, b) => a.number - b.number)
        .map((point) => {
          const summary = statementsAt(publication, point).filter(({ kind }) => kind === 'summary')
          return { ...at(publication, point, [], summary), title: pageTitles.point(point) }
        }),
    ],
    records: { sections: snapshot.sections, points: snapshot.points },
  }
}

function sentence(publication: Publication, id: string): Outline | null {
  const statement = statementOf(publication, id)
  const ledger = publication.snapshot.ledger.filter((entry) => entry.statement === id)
  if (!statement && ledger.length === 0) return null
  if (!statement) return { title: pageTitles.withdrawn, sections: [], ledger }
  const title = goneStatement(publication, statement) ? pageTitles.takenDown : statement.wording
  return { title, sections: [section(pageTitles.statement, [id])], ledger }
}

function one<Subject extends PublicSubject>(
  publication: Publication,
  subjects: readonly Subject[],
  key: string,
  name: string,
): Outline | null {
  const subject = subjects.find(({ slug }) => slug === key)
  if (!subject) return null
  return { title: subject.title, sections: [at(publication, subject)], records: { [name]: subject } }
}

function furniture({ snapshot }: Publication, title: string, key: string): Outline {
  return { title, sections: [{ ...section(title, []), words: [snapshot.site[key] ?? ''].filter(Boolean) }] }
}

type Held = readonly { readonly id: string }[]

function at(
  publication: Publication,
  subject: PublicSubject,
  more: Held = [],
  own: Held = statementsAt(publication, subject),
): Section {
  const ref: SubjectRef = { kind: subject.kind, slug: subject.slug }
  const ids = [...new Set([...own, ...more].map(({ id }) => id))]
  return { title: subject.title, subject: ref, words: Object.values(subject.words), statements: ids }
}

const section = (title: string, statements: readonly string[]): Section => ({
  title,
  subject: null,
  words: [],
  statements,
})

/** The sentence that sums a point up is read first, as on its page. */
const summaryFirst = (statements: readonly PublicStatement[]) => [
  ...statements.filter(({ kind }) => kind === 'summary'),
  ...statements.filter(({ kind }) => kind !== 'summary'),
]

function textsOf(publication: Publication) {
  const { planVersions, provisions = [], alignments = [] } = publication.snapshot
  return { planVersions, provisions, alignments, readings: readingsOf(publication) }
}

/** What publications print, without the words that were taken down. */
const readingsOf = (publication: Publication): PublicReading[] =>
  (publication.snapshot.readings ?? []).map((reading) =>
    goneReading(publication, reading) ? { ...reading, words: '' } : reading,
  )
