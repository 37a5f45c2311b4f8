import type { PublicArticle, PublicNotice } from '@/lib/edition/model'
import { formPath } from '@/lib/paths/forms'
import { proofAnchor, readerPaths } from '@/lib/paths/reader'
import type { DocumentProof, DocumentStatement, PageDocument, Publication } from './model'
import { isGone, numberedUrl } from './page-document'
import { quotationOf } from './quotation'
import { noticeName } from './sentence-notice'

type Node = Readonly<Record<string, unknown>>

/**
 * A page in the words of schema.org, for search engines. Each sentence is a claim, never a verdict on one. What we
 * only infer is left out: a graph cannot say "probably".
 */
export function jsonLd(publication: Publication, document: PageDocument): Node {
  const claims = document.statements.filter((one) => !isGone(one)) as DocumentStatement[]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page(document),
      ...claims.map((claim) => claimOf(publication, claim, claims.length > MANY)),
      ...(claims.length > MANY ? [] : archived(publication, document)),
    ],
  }
}

/** JSON that can stand inside a script element, whatever the words are. */
export function scriptText(graph: Node): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function page(document: PageDocument): Node {
  const { publication, title, url, canonical, edition, warning, knowledge, statements } = document
  const corrections = [
    ...document.notices.map(comment),
    ...document.ledger.flatMap(({ kind, at, reason }) =>
      kind === 'correction' || kind === 'retraction' || kind === 'withdrawal'
        ? { '@type': 'CorrectionComment', dateCreated: at, text: reason }
        : [],
    ),
  ]
  const passageImage = url.startsWith('http') ? { image: imageUrl(url) } : {}
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': url,
    url,
    headline: title,
    inLanguage: 'en',
    datePublished: edition.publishedAt,
    version: edition.number,
    publisher: { '@type': 'Organization', name: publication },
    isPartOf: { '@type': 'WebSite', name: publication },
    ...(canonical !== url ? { mainEntityOfPage: canonical } : {}),
    ...passageImage,
    ...(warning ? { creditText: warning } : {}),
    ...(knowledge ? { disambiguatingDescription: knowledge } : {}),
    ...(edition.superseded ? { creativeWorkStatus: 'Superseded' } : {}),
    ...(statements.length > 0 ? { hasPart: statements.filter((one) => !isGone(one)).map(idOf) } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  }
}

const imageUrl = (url: string) => {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]+)(.*)$/.exec(url) ?? []
  return origin + formPath(path, 'png')
}

const idOf = ({ url }: { readonly url: string }) => ({ '@id': url })

const comment = (notice: PublicNotice): Node => ({
  '@type': 'CorrectionComment',
  dateCreated: notice.at,
  name: noticeName(notice),
  text: notice.words,
})

/** On a page of many sentences a claim is named and said; what it appears in is told on its own page. */
const MANY = 25

function claimOf(publication: Publication, claim: DocumentStatement, many: boolean): Node {
  if (many)
    return { '@type': 'Claim', '@id': claim.url, text: claim.wording, ...claimant(publication, claim) }
  const shown = claim.proofs.filter(({ takenDown }) => takenDown === null)
  const appearance = [
    ...shown
      .filter(({ bearing }) => bearing === 'supports')
      .map((proof) => passage(publication, claim, proof)),
    ...claim.references.filter(({ bearing }) => bearing === 'supports').map(({ url }) => work(url)),
  ].filter((one) => one !== null)
  return {
    '@type': 'Claim',
    '@id': claim.url,
    url: claim.url,
    text: claim.wording,
    inLanguage: 'en',
    ...claimant(publication, claim),
    ...(appearance.length > 0 ? { appearance } : {}),
    ...(claim.notices.length > 0 ? { correction: claim.notices.map(comment) } : {}),
    ...(claim.sampleData ? { creditText: 'Sample data, not reviewed by a person.' } : {}),
  }
}

/** A position is somebody's claim only when they themselves were heard to say it. */
function claimant({ snapshot }: Publication, { party, stanceBasis, speaker }: DocumentStatement): Node {
  if (stanceBasis !== 'said_by_party') return {}
  if (speaker?.name) return { author: person(speaker.name, speaker.office) }
  const name = snapshot.parties.find(({ slug }) => slug === party)?.title
  return name ? { author: { '@type': 'Organization', name } } : {}
}

const person = (name: string, office: string): Node => ({
  '@type': 'Person',
  name,
  ...(office ? { jobTitle: office } : {}),
})

/**
 * Words of somebody are a quotation; the words of an article are an excerpt of it. A caution travels with every use of
 * its words, and a graph has no place for one: such a passage is named without them.
 */
function passage(publication: Publication, claim: DocumentStatement, proof: DocumentProof): Node {
  const article = publication.snapshot.articles.find(({ slug }) => slug === proof.article)
  const quoted = quotationOf(proof)
  const at = {
    '@id': `${claim.url}#${proofAnchor(proof.id)}`,
    ...(article
      ? { inLanguage: article.language, isPartOf: { '@id': articleId(publication, article) } }
      : {}),
  }
  if (proof.cautions.length > 0) return { '@type': 'CreativeWork', ...at }
  const text = proof.spans.map(({ exact }) => exact).join(' […] ')
  if (quoted?.kind === 'speech' && quoted.name !== null)
    return { '@type': 'Quotation', text, ...at, spokenByCharacter: person(quoted.name, quoted.office) }
  // A document has an author only when the passage names one, and that may be a person or a body.
  if (quoted)
    return {
      '@type': 'Quotation',
      text,
      ...at,
      ...(quoted.name ? { creator: { '@type': 'Thing', name: quoted.name } } : {}),
    }
  return { '@type': 'CreativeWork', text, ...at }
}

const work = (url: string): Node | null =>
  /^https?:\/\//.test(url) ? { '@type': 'CreativeWork', url } : null

const articleId = (publication: Publication, { slug }: PublicArticle) =>
  `${numberedUrl(publication, readerPaths('').article(slug))}#article`

function archived(publication: Publication, document: PageDocument): Node[] {
  return document.articles.map((article) => {
    const { title, publishedBy, byline, published, language, addresses } = article
    const stated = <Value extends { readonly method: string }>(value: Value | null) =>
      value && value.method !== 'inferred' ? value : null
    const outlet = stated(publishedBy)?.value
    const date = stated(published)?.edtf
    const original = addresses.find(({ kind }) => kind === 'canonical')?.url
    return {
      '@type': 'NewsArticle',
      '@id': articleId(publication, article),
      inLanguage: language,
      ...(title && stated(title) ? { headline: title.value } : {}),
      ...(outlet ? { isPartOf: { '@type': 'Periodical', name: outlet } } : {}),
      ...(stated(byline) ? { author: { '@type': 'Person', name: byline?.value } } : {}),
      ...(date && /^\d{4}(-\d{2}){0,2}$/.test(date) ? { datePublished: date } : {}),
      ...(original && /^https?:\/\//.test(original) ? { url: original } : {}),
    }
  })
}
