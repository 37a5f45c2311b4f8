import type { PageDocument } from './model'
import { isGone } from './page-document'

/** One sentence for those who list the page: its first sentence of ours, or how far our knowledge reaches. */
export function pageDescription(document: PageDocument): string | null {
  const first = document.statements.find((one) => !isGone(one))
  return first && !isGone(first) && first.wording !== document.title ? first.wording : document.knowledge
}

const MOST = 90

/** A title short enough for a browser's bar; cut between words, and seen to be cut. */
export function shortTitle(title: string): string {
  if (title.length <= MOST) return title
  return `${title.slice(0, MOST).replace(/\s+\S*$/, '')} …`
}
