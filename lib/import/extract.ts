import { Readability } from '@mozilla/readability'
import type { Parsed } from './parse'

/** The attribute by which an element is found again after the extractor has rebuilt the tree. */
const MARK = 'data-proviso-block'

export type Extracted =
  | Extract<Parsed, { mediaType: 'text/plain' }>
  | (Extract<Parsed, { mediaType: 'text/html' }> & { readonly isArticle: (element: Element) => boolean })

/**
 * Finds out which elements of a page are the article and which are its surroundings. The extractor works on
 * a copy and is only asked what it kept: words are always read from the page itself, in its order, so
 * nothing it changes or loses can reach the text. When it finds nothing, everything counts as the article.
 */
export function extract(parsed: Parsed): Extracted {
  if (parsed.mediaType === 'text/plain') return parsed
  const elements = Array.from(parsed.document.querySelectorAll('*'))
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index))
  })
  const kept = keptMarks(parsed.document.cloneNode(true) as Document)
  const isArticle = (element: Element) => kept === null || kept.has(element.getAttribute(MARK) ?? '')
  return { ...parsed, isArticle }
}

function keptMarks(copy: Document): Set<string> | null {
  const article = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse()
  const marked = Array.from(article?.content?.querySelectorAll(`[${MARK}]`) ?? [])
  if (marked.length === 0) return null
  return new Set(marked.map((element) => element.getAttribute(MARK) ?? ''))
}
