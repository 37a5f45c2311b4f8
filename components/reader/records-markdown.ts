import type { PublicAlignment, PublicConcession, PublicFigure, PublicReading } from '@/lib/edition/model'
import type { PageDocument } from '@/lib/syndication/model'
import { pageTitles } from '@/lib/syndication/page-titles'
import { articleLine, dateWords, escapeMarkdown } from './markdown-text'
import { officeWords } from './person-office'
import { letterLines, stanceLines } from './stances-markdown'
import { BASES, DISAGREEMENTS, dayOf, languageName, listed, PLAN_VERSIONS } from './wording'
import { coverageWords } from './words/coverage'
import { recordsMarkdownWords as words } from './words/records-markdown'
import { proposalWords } from './words/versions'

/** What a page tells beyond its sentences, as lists under their own headings. */
export function recordsMarkdown(document: PageDocument): string[] {
  const { records } = document
  const { person, concession, planVersion } = records
  return [
    ...group(
      words.offices,
      person?.offices.map((one) => sides(one.title, officeWords(one))),
    ),
    ...group(
      words.people,
      records.people?.map(({ title, offices }) =>
        sides(title, offices.map((one) => `${one.title} (${officeWords(one)})`).join('; ')),
      ),
    ),
    // With a table of stances the parties are named there.
    ...group(words.parties, records.stances ? undefined : partyLines(document)),
    ...group(
      words.concessions,
      (concession ? [concession] : records.concessions)?.map((one) => concessionLine(document, one)),
    ),
    ...group(words.stances, stanceLines(document)),
    ...group(
      words.letters,
      letterLines(document, (slug) => articleName(document, slug)),
    ),
    ...group(
      words.disagreements,
      records.disagreements?.map(({ title, disagreementKind }) =>
        sides(title, DISAGREEMENTS[disagreementKind]),
      ),
    ),
    ...group(words.texts, textLines(document)),
    ...group(
      words.events,
      records.events?.map(({ title, date, dateWords: said }) => sides(said || dateWords(date), title)),
    ),
    ...group(words.alignments, records.alignments?.filter(isOf(planVersion?.slug)).map(aligned(document))),
    ...group(
      words.readings,
      records.readings?.filter(({ words: kept }) => kept !== '').map(reading(document)),
    ),
    ...group(words.figures, records.figures?.map(figure)),
    ...group(words.coverage, coverageLines(document)),
    ...group(words.findings, records.coverage ? undefined : findingLines(document)),
  ]
}

const group = (title: string, items: readonly string[] | undefined) =>
  items && items.length > 0
    ? [`## ${title}`, items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]
    : []

const sides = (...parts: readonly string[]) => parts.filter(Boolean).join(': ')
/** Some of our texts end with a full stop; within a line it would stand before a semicolon. */
const facts = (...parts: readonly (string | false | null | undefined)[]) =>
  parts.flatMap((part) => (part ? part.replace(/\.$/, '') : [])).join('; ')

function partyLines({ records: { parties, party } }: PageDocument) {
  return (party ? [party] : parties)?.map(({ title, memberOf }) => {
    const whole = parties?.find(({ slug }) => slug === memberOf)
    return whole ? facts(title, words.memberOf(whole.title)) : title
  })
}

function concessionLine(document: PageDocument, { title, giver, asker, heading }: PublicConcession): string {
  const name = (slug: string | null) =>
    document.records.parties?.find((party) => party.slug === slug)?.title ?? words.nobody
  return sides(
    title,
    facts(
      words.gives(name(giver.party), BASES[giver.basis]),
      words.asks(name(asker.party), BASES[asker.basis]),
      heading && words.heading(heading),
    ),
  )
}

/** On the page of one text it alone is told of; at a point texts are only names of what its provision became. */
function textLines({ records: { point, planVersion, planVersions } }: PageDocument) {
  const texts = planVersion ? [planVersion] : point ? [] : planVersions
  return texts?.map(({ title, versionKind, author, date, extentSeen }) =>
    sides(
      title,
      facts(
        PLAN_VERSIONS[versionKind],
        author && words.author(author),
        dateWords(date),
        extentSeen && words.seen(extentSeen),
      ),
    ),
  )
}

const isOf = (text: string | undefined) => (one: PublicAlignment) =>
  text === undefined || one.planVersion === text || (one.from ?? '').startsWith(`${text}/`)

/** `<slug of the text>/<number>` in words. */
function provisionName({ records: { planVersions, planVersion } }: PageDocument, key: string | null): string {
  if (key === null) return ''
  const [text = '', number = ''] = key.split('/')
  const known = [...(planVersions ?? []), ...(planVersion ? [planVersion] : [])].find(
    ({ slug }) => slug === text,
  )
  return words.provision(number, known?.title ?? text)
}

const aligned = (document: PageDocument) => (one: PublicAlignment) =>
  facts(
    words.aligned(provisionName(document, one.from), one.alignmentKind, provisionName(document, one.to)),
    proposalWords(one),
  )

const reading = (document: PageDocument) => (one: PublicReading) => {
  const { source, provision, form, words: printed, language, rendering, locator } = one
  const article = document.articles.find(({ slug }) => source.kind === 'passage' && slug === source.article)
  const name =
    source.kind === 'reference'
      ? `${source.outlet}, ${dateWords(source.date)}`
      : article
        ? articleLine(article)
        : ''
  return facts(
    words.prints(name, provisionName(document, provision), form === 'quoted' ? `“${printed}”` : printed),
    languageName(source.kind === 'reference' ? source.language : language),
    rendering !== 'original' && words.translated[rendering],
    locator,
  )
}

function figure({ amount, unit, measures, whose, asOf }: PublicFigure): string {
  const number = [amount, unit].filter(Boolean).join(' ')
  return sides(number, facts(measures, whose && words.whose(whose), asOf && words.asOf(dateWords(asOf))))
}

function articleName({ articles }: PageDocument, slug: string): string {
  const article = articles.find((one) => one.slug === slug)
  return article ? (article.title?.value ?? article.workingTitle) : pageTitles.takenDownArticle
}

function findingLines(document: PageDocument) {
  const { findings, parties = [] } = document.records
  return findings?.map(({ article, version, terms, at, party }) => {
    const whose = parties.find(({ slug }) => slug === party)?.title
    const read = words.finding(articleName(document, article), version, listed(terms), dayOf(at))
    return facts(whose && words.forParty(whose), read)
  })
}

function coverageLines(document: PageDocument) {
  return document.records.coverage?.map(({ number, title, cells, support }) => {
    const states = words.states.flatMap((state) => {
      const there = cells.filter((cell) => cell.state === state)
      const names = there.map(({ article, silentAt }) => {
        const name = articleName(document, article)
        return silentAt ? words.silentSince(name, dayOf(silentAt)) : name
      })
      return names.length > 0 ? words.inState(coverageWords.states[state], names.join(', ')) : []
    })
    return sides(`${number} ${title}`, facts(...states, support.words && words.origins(support.words)))
  })
}
