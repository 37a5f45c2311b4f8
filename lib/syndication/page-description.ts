import type { DocumentStatement, PageDocument } from './model'
import { isGone } from './page-document'
import { noticeLine, sentenceNotices } from './sentence-notice'

/**
 * One sentence for those who list the page: notices on the sentence that it is about, what the page is, its first sentence of ours, what
 * the sentence rests on, or how far our knowledge reaches.
 */
export function pageDescription(document: PageDocument): string | null {
  const notices = sentenceNotices(document)
  if (notices.length > 0) return notices.map(noticeLine).join(' ')
  if (document.about) return document.about
  const first = document.statements.find((one) => !isGone(one))
  if (!first || isGone(first)) return document.knowledge
  if (first.wording === document.title) return restsOn(document, first) || document.knowledge
  return `${draftPoint(document)}${first.wording}`
}

/** What a point would bring must not read as what is: "Point 7 of the draft: ". */
const draftPoint = ({ records: { point } }: PageDocument) =>
  point ? `Point ${point.number} of the draft: ` : ''

const MOST_SOURCES = 3

/** The sources of a sentence by name and date: "Rests on sources in our archive: Axios, 18 November 2025". */
function restsOn({ articles }: PageDocument, { proofs, references, support }: DocumentStatement): string {
  const used = proofs.filter(({ bearing, takenDown }) => bearing === 'supports' && !takenDown)
  const archived = articles
    .filter(({ slug }) => used.some(({ article }) => article === slug))
    .map(({ publishedBy, published }) => source(outletOf(publishedBy), published))
  const elsewhere = references
    .filter(({ bearing }) => bearing === 'supports')
    .map(({ outlet, date }) => source(outlet, date))
  const parts = [
    archived.length > 0 ? `in our archive: ${named(archived)}` : '',
    elsewhere.length > 0 ? `published elsewhere: ${named(elsewhere)}` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `Rests on sources ${parts.join(' · ')}` : support.words
}

type Method = { readonly method: string }

const inferred = (words: string, { method }: Method) =>
  method === 'inferred' ? `${words} (inferred)` : words
const outletOf = (outlet: (Method & { readonly value: string }) | null) =>
  outlet ? inferred(outlet.value, outlet) : 'an outlet not established'
const source = (outlet: string, date: (Method & { readonly words: string }) | null) =>
  date ? `${outlet}, ${inferred(date.words, date)}` : outlet

function named(sources: readonly string[]): string {
  const rest = sources.length - MOST_SOURCES
  return [...sources.slice(0, MOST_SOURCES), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}

const MOST = 90

/** A title short enough for a browser's bar; cut between words, and seen to be cut. */
export function shortTitle(title: string): string {
  if (title.length <= MOST) return title
  return `${title.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
