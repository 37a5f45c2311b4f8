import { goneArticle, goneStatement } from '@/lib/edition/gone'
import type { PublicDate, PublicStatement, PublicSubject, SubjectRef } from '@/lib/edition/model'
import { statementOf, statementsAt, usesOf } from '@/lib/edition/statements-at'
import { pointKey } from '@/lib/paths/reader'
import { parseDate } from '@/lib/text/edtf'
import type { Outline, Publication, Section } from './model'
import {
  alignmentsOf,
  coverageOf,
  figuresOf,
  findingsAbout,
  lettersOf,
  pointSubjects,
  readingsOf,
  stancesOn,
  textsOf,
} from './page-records'
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
    sections: [
      ...publication.snapshot.concessions.map((one) => at(publication, one)),
      section(pageTitles.pointStances, positionsOnPoints(publication)),
    ],
    records: {
      concessions: publication.snapshot.concessions,
      parties: publication.snapshot.parties,
      stances: stancesOn(publication.snapshot, [
        ...publication.snapshot.concessions,
        ...pointSubjects(publication.snapshot),
      ]),
      letters: lettersOf(publication.snapshot),
    },
    articles: lettersOf(publication.snapshot),
  }),
  accounts: (publication) => ({
    title: pageTitles.accounts,
    sections: publication.snapshot.disagreements.map((one) => {
      const own = at(publication, one)
      return { ...own, statements: [...new Set([...one.sides, ...own.statements])] }
    }),
    records: {
      disagreements: publication.snapshot.disagreements,
      figures: publication.snapshot.figures ?? [],
    },
  }),
  timeline: (publication) => ({
    title: pageTitles.timeline,
    about: pageTitles.timelineAbout,
    sections: byDate([...publication.snapshot.planVersions, ...publication.snapshot.events])
      .map((one) => ({ ...at(publication, one), title: dated(one) }))
      .filter(({ words, statements }) => words.length + statements.length > 0),
    articles: publication.snapshot.articles.map(({ slug }) => slug),
    records: {
      planVersions: byDate(publication.snapshot.planVersions),
      events: byDate(publication.snapshot.events),
    },
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
    records: { coverage: coverageOf(publication.snapshot), findings: publication.snapshot.findings ?? [] },
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
  ledger: ({ snapshot: { ledger } }) => ({
    title: pageTitles.ledger,
    sections: [],
    ledger,
    allNotices: true,
  }),
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
        alignments: alignmentsOf(snapshot).filter(
          ({ from, to }) => own.includes(from ?? '') || own.includes(to ?? ''),
        ),
        readings: readingsOf(publication).filter(({ provision }) => own.includes(provision)),
        planVersions: snapshot.planVersions,
        figures: figuresOf(snapshot, statementsAt(publication, point)),
        findings: findingsAbout(snapshot, point),
        parties: snapshot.parties,
        stances: stancesOn(snapshot, [point]),
        letters: lettersOf(snapshot),
      },
      articles: lettersOf(snapshot),
    }
  },
  concessions(publication, key) {
    const { snapshot } = publication
    const concession = snapshot.concessions.find(({ slug }) => slug === key)
    if (!concession) return null
    const records = {
      concession,
      parties: snapshot.parties,
      stances: stancesOn(snapshot, [concession]),
      letters: lettersOf(snapshot),
      findings: findingsAbout(snapshot, concession),
    }
    const articles = lettersOf(snapshot)
    return { title: concession.title, sections: [at(publication, concession)], records, articles }
  },
  versions(publication, key) {
    const planVersion = publication.snapshot.planVersions.find(({ slug }) => slug === key)
    if (!planVersion) return null
    const told = provisionSentences(publication, planVersion)
    return {
      title: planVersion.title,
      sections: [at(publication, planVersion, told)],
      records: { planVersion, ...textsOf(publication) },
    }
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
    if (!party) return null
    const { concessions, parties } = publication.snapshot
    const subjects = [...concessions, ...pointSubjects(publication.snapshot)]
    const records = {
      party,
      parties,
      stances: stancesOn(publication.snapshot, subjects, [party]),
      letters: lettersOf(publication.snapshot),
    }
    const articles = lettersOf(publication.snapshot)
    return { title: party.title, sections: [at(publication, party, positions)], records, articles }
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
      at(publication, snapshot.plan, underHeadings(publication)),
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
  const records = { figures: figuresOf(publication.snapshot, [statement]) }
  return { title, sections: [section(pageTitles.statement, [id])], ledger, records }
}

function furniture({ snapshot }: Publication, title: string, key: string): Outline {
  return { title, sections: [{ ...section(title, []), words: [snapshot.site[key] ?? ''].filter(Boolean) }] }
}

type Dated = PublicSubject & { readonly date: PublicDate; readonly dateWords?: string }

/** Earliest first; what has no date that a source supports comes last. */
function byDate<One extends Dated>(all: readonly One[]): One[] {
  const first = ({ date }: Dated) => {
    const parsed = parseDate(date.edtf)
    return (parsed.ok && (parsed.value.from ?? parsed.value.to)) || '9999'
  }
  return [...all].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
}

const dated = ({ date, dateWords, title }: Dated) => `${dateWords || date.words}: ${title}`

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

/** Sentences about the headings under which the points stand; the front page prints them there. */
const underHeadings = (publication: Publication) =>
  publication.snapshot.sections.flatMap((heading) => statementsAt(publication, heading))

const positionsOnPoints = (publication: Publication) =>
  [
    ...new Set(pointSubjects(publication.snapshot).flatMap((subject) => statementsAt(publication, subject))),
  ].flatMap(({ id, kind }) => (kind === 'position' ? id : []))

/** What is told of the provisions of a text; where its provisions are the points, the points' own sentences. */
function provisionSentences({ snapshot }: Publication, { slug }: PublicSubject): PublicStatement[] {
  const own = (snapshot.provisions ?? []).filter(({ planVersion }) => planVersion === slug)
  const keys = new Set(own.map(({ key }) => key))
  const points = new Set(own.map(({ point }) => point))
  return snapshot.statements.filter(
    ({ provision, kind, home }) =>
      keys.has(provision ?? '') || (kind === 'summary' && home.kind === 'point' && points.has(home.slug)),
  )
}
