import { VOICES } from '@/lib/annotation/model'
import {
  CAPTURE_METHOD_WORDS,
  CAUSE_WORDS,
  CAUTION_WORDS,
  METHOD_WORDS,
  ORIGIN_WORDS,
  RIGHTS_WORDS,
} from '@/lib/article/model'
import { HOW_READ, QUALITIES, TITLE_KINDS } from '@/lib/reference/model'
import {
  BEARINGS,
  DATE_METHODS,
  RESPONSES,
  STANCE_BASES,
  STANCES,
  STATEMENT_KINDS,
} from '@/lib/statement/model'
import { instantInWords } from '@/lib/text/instant'
import type {
  PublicArticle,
  PublicDate,
  PublicDetail,
  PublicOrigin,
  PublicProof,
  PublicReference,
  PublicSpeaker,
  PublicStatement,
  Snapshot,
  SubjectRef,
} from './model'
import { publicSubjects } from './public-subjects'

/** How to call what a statement or an article only refers to. */
export type PartNames = {
  readonly subject: (ref: SubjectRef) => string
  readonly article: (slug: string) => string
  readonly provision: (key: string) => string
}

/** The names of an edition; what is in it no more is called as in the one before. */
export function partNames(previous: Snapshot | null, next: Snapshot): PartNames {
  const both = [...(previous ? [previous] : []), next]
  const subjects = new Map(both.flatMap(subjectNames))
  const articles = new Map(
    both.flatMap(({ articles }) =>
      articles.map(({ slug, title, workingTitle }) => [slug, title?.value ?? workingTitle] as const),
    ),
  )
  const subject = ({ kind, slug }: SubjectRef) => subjects.get(`${kind}/${slug}`) ?? slug
  const provisions = new Map(
    both.flatMap(({ provisions = [] }) =>
      provisions.map(
        ({ key, number, planVersion }) =>
          [key, `provision ${number} of ${subject({ kind: 'plan_version', slug: planVersion })}`] as const,
      ),
    ),
  )
  return {
    subject,
    article: (slug) => articles.get(slug) ?? slug,
    provision: (key) => provisions.get(key) ?? key,
  }
}

function subjectNames(snapshot: Snapshot): [string, string][] {
  const numbers = new Map(snapshot.points.map(({ slug, number }) => [`point/${slug}`, number]))
  return publicSubjects(snapshot).map(({ kind, slug, title }) => {
    const key = `${kind}/${slug}`
    const number = numbers.get(key)
    return [key, number === undefined ? title : `point ${number}: ${title}`]
  })
}

/** What a reader sees of a statement, by part and in words, in the order in which they meet it. */
export function statementParts(statement: PublicStatement, names: PartNames): Record<string, string> {
  const { party, stance, stanceBasis, allegation, provision, proofs } = statement
  return {
    wording: statement.wording,
    kind: STATEMENT_KINDS[statement.kind],
    'where it stands': [statement.home, ...statement.shownAt].map(names.subject).join('; '),
    'party and stance': listed(
      party && names.subject({ kind: 'party', slug: party }),
      stance && STANCES[stance],
      stanceBasis && STANCE_BASES[stanceBasis],
    ),
    speaker: speakerWords(statement.speaker),
    'as of': dateWords(statement.asOf),
    'allegation and response':
      allegation === null
        ? ''
        : `about ${names.subject({ kind: 'person', slug: allegation.about })}: ${responseWords(allegation)}`,
    evidence: proofs.map((proof) => proofWords(proof, names)).join('\n'),
    provision: provision ? names.provision(provision) : '',
    cautions: proofs
      .flatMap(({ cautions }) => cautions)
      .map(({ kind, reading, basis }) => `${CAUTION_WORDS[kind]}: ${listed(reading, basis)}`)
      .join('\n'),
    references: statement.references.map(referenceWords).join('\n'),
    'rests on': statement.support.words,
    'approved by': statement.approvedBy.join('; '),
  }
}

function responseWords({ response, note }: NonNullable<PublicStatement['allegation']>): string {
  return note === '' ? RESPONSES[response] : `${RESPONSES[response].replace(' …', '')} ${note}`
}

function proofWords(
  { bearing, voice, speaker, chain, spans, article }: PublicProof,
  names: PartNames,
): string {
  const words = spans.map(({ before, exact, after }) => `${before}[${exact}]${after}`).join(' … ')
  const said = listed(BEARINGS[bearing], VOICES[voice], speakerWords(speaker), chain && `via ${chain}`)
  return `${said}: ${words || 'without words'} (${names.article(article)})`
}

function referenceWords(reference: PublicReference): string {
  const { bearing, outlet, title, titleKind, date, url, howRead, quality, origin, seenToSay, locator } =
    reference
  const about = listed(
    titleKind === 'headline' ? '' : TITLE_KINDS[titleKind],
    dateWords(date),
    HOW_READ[howRead],
    `grade ${QUALITIES[quality]}`,
    originWords(origin),
    locator,
    url,
  )
  return `${BEARINGS[bearing]}: ${outlet}, ${title}: ${seenToSay} (${about})`
}

const OUTCOME_WORDS: Readonly<Record<PublicArticle['captures'][number]['outcome'], string>> = {
  good: 'good',
  failed: 'failed',
  empty: 'empty',
  paywalled: 'behind a paywall',
  much_shorter: 'much shorter than before',
}

const ADDRESS_WORDS: Readonly<Record<PublicArticle['addresses'][number]['kind'], string>> = {
  canonical: 'the publisher’s own',
  alias: 'another spelling',
  copy: 'a copy elsewhere',
}

/** What a reader is told of an article, by part and in words. */
export function articleParts(article: PublicArticle, names: PartNames): Record<string, string> {
  return {
    title: detailWords(article.title) || `${article.workingTitle} (working title, ours)`,
    'published by': detailWords(article.publishedBy),
    'obtained from': detailWords(article.obtainedFrom),
    byline: detailWords(article.byline),
    published: dateWords(article.published),
    language: article.language,
    'copy of': [article.copyOf, article.copyEnd]
      .flatMap((slug) => (slug ? names.article(slug) : []))
      .join(', of '),
    addresses: article.addresses.map(({ kind, url }) => `${url} (${ADDRESS_WORDS[kind]})`).join('\n'),
    rights: RIGHTS_WORDS[article.rights],
    origin: originWords(article.origin),
    'what we hold': article.excerpted ? 'parts of it' : 'the whole text',
    captures: article.captures
      .map(({ at, method, outcome, version }) =>
        listed(
          instantInWords(at),
          CAPTURE_METHOD_WORDS[method],
          OUTCOME_WORDS[outcome],
          version !== null && `version ${version}`,
        ),
      )
      .join('\n'),
    versions: article.versions
      .map(({ number, cause, at }) => `version ${number}: ${listed(CAUSE_WORDS[cause], instantInWords(at))}`)
      .join('\n'),
    'publisher’s notices': article.notices
      .map(({ kind, words, at }) => `${kind.replaceAll('_', ' ')}, ${instantInWords(at)}: ${words}`)
      .join('\n'),
  }
}

function detailWords(detail: PublicDetail | null): string {
  return detail ? `${detail.value} (${because(METHOD_WORDS[detail.method], detail.reason)})` : ''
}

function dateWords(date: PublicDate | null): string {
  if (!date) return ''
  return `${date.words} (${because({ ...METHOD_WORDS, ...DATE_METHODS }[date.method], date.basis)})`
}

const because = (method: string, why: string) => (why === '' ? method : `${method}: ${why}`)

function originWords({ kind, name }: PublicOrigin): string {
  return kind === 'not_established' || name === ''
    ? `origin ${ORIGIN_WORDS[kind]}`
    : `origin: ${name} (${ORIGIN_WORDS[kind]})`
}

function speakerWords(speaker: PublicSpeaker | null): string {
  return speaker ? listed(speaker.name, speaker.office) : ''
}

function listed(...parts: readonly (string | null | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
