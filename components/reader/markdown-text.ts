import type { PublicArticle, PublicDate } from '@/lib/edition/model'
import { markdownWords as words } from './words/page-markdown'

/** What Markdown would take for a sign of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s)/gm, '$1\\$2')
}

/** A date in full; an inferred one says so. */
export const dateWords = (date: PublicDate | null) =>
  date ? (date.method === 'inferred' ? words.inferred(date.words) : date.words) : words.noDate

/** An article in a line: its headline, or our name for it, who published it and when, as far as that is known. */
export function articleLine({ title, workingTitle, publishedBy, published }: PublicArticle): string {
  const outlet = publishedBy
    ? publishedBy.method === 'inferred'
      ? words.inferred(publishedBy.value)
      : publishedBy.value
    : words.noOutlet
  const name = title ? `“${title.value}”` : words.workingTitle(workingTitle)
  return escapeMarkdown(`${name}, ${words.publishedBy(outlet)}, ${dateWords(published)}`)
}
