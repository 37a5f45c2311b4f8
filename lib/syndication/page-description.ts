import type { PageDocument } from './model'
import { isGone } from './page-document'
import { noticeLine, sentenceNotices } from './sentence-notice'

/**
 * One sentence for those who list the page: notices on the sentence that it is about, its first sentence of ours, what
 * the sentence rests on, or how far our knowledge reaches.
 */
export function pageDescription(document: PageDocument): string | null {
  const notices = sentenceNotices(document)
  if (notices.length > 0) return notices.map(noticeLine).join(' ')
  const first = document.statements.find((one) => !isGone(one))
  if (!first || isGone(first)) return document.knowledge
  return first.wording === document.title ? first.support.words || document.knowledge : first.wording
}

const MOST = 90

/** A title short enough for a browser's bar; cut between words, and seen to be cut. */
export function shortTitle(title: string): string {
  if (title.length <= MOST) return title
  return `${title.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
