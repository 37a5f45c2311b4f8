import {
  type Gone,
  goneArticle,
  goneEntry,
  gonePassage,
  goneStatement,
  noticesAtSentence,
} from '@/lib/edition/gone'
import type { PublicLedgerEntry, PublicProof, PublicStatement } from '@/lib/edition/model'
import { namedPeople } from '@/lib/edition/named-people'
import { noticeAbout } from '@/lib/edition/notice-about'
import { isSample, sampleWords } from '@/lib/edition/sample'
import { articleOf, statementOf } from '@/lib/edition/statements-at'
import { checkPath, editionBase, proofAnchor, readerPaths } from '@/lib/paths/reader'
import type {
  DocumentNotice,
  DocumentProof,
  DocumentStatement,
  GoneStatement,
  Outline,
  PageDocument,
  Publication,
  TakenDownState,
} from './model'
import { outlineOf } from './outline'
import { passageAnnotation } from './passage-annotation'
import { quotationOf } from './quotation'

/**
 * Everything a public page says, as one value: `.json` is this value, `.md` and JSON-LD are written from it. `path`
 * is the page's address within its edition; null where the edition has no such page.
 */
export function pageDocument(publication: Publication, path: string): PageDocument | null {
  const outline = outlineOf(publication, path)
  if (!outline) return null
  const { snapshot, latest, origin } = publication
  const statements = statementsOf(publication, outline)
  const own = new Set(outline.sections.flatMap((section) => section.statements))
  const ledger = outline.ledger ?? snapshot.ledger.filter((entry) => own.has(entry.statement ?? ''))
  const warning = sampleWords(snapshot)
  return {
    format: 'proviso-page-1',
    ...(warning ? { warning } : {}),
    publication: snapshot.site['site/name'] ?? 'Proviso',
    title: outline.title,
    ...(outline.about ? { about: outline.about } : {}),
    url: numberedUrl(publication, path),
    canonical: origin + path,
    edition: {
      number: snapshot.number,
      publishedAt: snapshot.publishedAt,
      latest,
      superseded: latest > snapshot.number,
    },
    knowledge: snapshot.site['site/knowledge'] ?? null,
    sections: outline.sections,
    statements,
    articles: articlesOf(publication, outline, statements),
    notices: noticesHere(publication, outline, statements, ledger),
    ledger: ledger.map((entry) => shownEntry(publication, entry)),
    records: outline.records ?? {},
  }
}

/** The address of a page at this edition: it never says anything else, but for notices. */
export function numberedUrl({ snapshot, origin }: Publication, path: string): string {
  return `${origin}${editionBase(snapshot.number)}${path === '/' ? '' : path}`
}

export const isGone = (statement: DocumentStatement | GoneStatement): statement is GoneStatement =>
  !('wording' in statement)

function statementsOf(publication: Publication, outline: Outline) {
  const ids = [...new Set(outline.sections.flatMap((section) => section.statements))]
  return ids.flatMap((id) => {
    const statement = statementOf(publication, id)
    return statement ? [documentStatement(publication, statement)] : []
  })
}

function documentStatement(
  publication: Publication,
  statement: PublicStatement,
): DocumentStatement | GoneStatement {
  const url = numberedUrl(publication, readerPaths('').statement(statement.id))
  const gone = goneStatement(publication, statement)
  if (gone) return { id: statement.id, url, takenDown: stateOf(gone) }
  return {
    ...statement,
    url,
    sampleData: isSample(statement, publication.snapshot),
    names: namesIn(publication, statement),
    proofs: statement.proofs.map((proof) => documentProof(publication, proof, url)),
    notices: noticesAtSentence(publication, statement),
  }
}

function namesIn({ snapshot }: Publication, { party, allegation }: PublicStatement) {
  return {
    party: snapshot.parties.find(({ slug }) => slug === party)?.title ?? null,
    about: snapshot.people.find(({ slug }) => slug === allegation?.about)?.title ?? allegation?.about ?? null,
  }
}

function documentProof(publication: Publication, proof: PublicProof, url: string): DocumentProof {
  const { check, ...shown } = proof
  const gone = gonePassage(publication, proof)
  const shownAs = quotationOf(proof) ? 'quotation' : 'article_says'
  if (gone) {
    const empty = { spans: [], chain: '', speaker: null, cautions: [] }
    return { ...shown, ...empty, shownAs: 'article_says', takenDown: stateOf(gone), annotation: null }
  }
  const annotation = passageAnnotation(proof, articleOf(publication, proof.article), {
    id: `${url}#${proofAnchor(proof.id)}`,
    body: url,
    source: numberedUrl(publication, readerPaths('').article(proof.article)),
  })
  const checkAt = check
    ? { check: publication.origin + checkPath(publication.snapshot.number, proof.id) }
    : {}
  return { ...shown, shownAs, takenDown: null, annotation, ...checkAt }
}

const stateOf = ({ notice }: Gone): TakenDownState => ({
  at: notice?.at ?? null,
  words: notice?.words ?? null,
})

type Statements = readonly (DocumentStatement | GoneStatement)[]

function articlesOf(publication: Publication, outline: Outline, statements: Statements) {
  const used = statements.flatMap((one) => (isGone(one) ? [] : one.proofs.map(({ article }) => article)))
  const slugs = new Set([...(outline.articles ?? []), ...used])
  return publication.snapshot.articles.filter(
    (article) => slugs.has(article.slug) && !goneArticle(publication, article),
  )
}

/** Notices on what the page tells of; those on its sentences stand at the sentences too. */
function noticesHere(
  publication: Publication,
  outline: Outline,
  statements: Statements,
  ledger: readonly PublicLedgerEntry[],
): DocumentNotice[] {
  const passages = statements.flatMap((one) => (isGone(one) ? [] : one.proofs))
  const people = statements.flatMap((one) => (isGone(one) ? [] : namedPeople(one)))
  const targets = new Set([
    ...statements.map(({ id }) => `statement ${id}`),
    ...passages.flatMap(({ passage, article }) => [`passage ${passage}`, `article ${article}`]),
    ...(outline.articles ?? []).map((slug) => `article ${slug}`),
    ...people.map((slug) => `person ${slug}`),
    ...outline.sections.flatMap(({ subject }) =>
      subject?.kind === 'person' ? `person ${subject.slug}` : [],
    ),
    ...ledger.flatMap(({ edition, ordinal, statement }) => [
      `ledger ${edition}-${ordinal}`,
      `statement ${statement}`,
    ]),
  ])
  const base = editionBase(publication.snapshot.number)
  return publication.notices
    .filter(
      ({ seq, targetKind, targetId }) =>
        (outline.allNotices && seq > 0) || targets.has(`${targetKind} ${targetId}`),
    )
    .map((notice) => {
      const { words, href } = noticeAbout(publication, notice, readerPaths(base))
      return { ...notice, about: words, url: href && publication.origin + href }
    })
}

function shownEntry(publication: Publication, entry: PublicLedgerEntry): PublicLedgerEntry {
  return goneEntry(publication, entry) ? { ...entry, before: '', after: '' } : entry
}
