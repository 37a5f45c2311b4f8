import type { editionsDocument } from '@/lib/syndication/editions-document'
import { dayOf } from './wording'
import { editionsWords as words } from './words/editions'

/** The list of editions as Markdown. */
export function editionsMarkdown({ title, editions, feeds }: ReturnType<typeof editionsDocument>): string {
  const rows = editions.map(
    ({ number, publishedAt, url }) => `- [${words.edition(number)}](${url}), ${dayOf(publishedAt)}`,
  )
  const links = feeds.map((feed) => `- <${feed}>`)
  return `# ${title}\n\n${words.lead}\n\n${rows.join('\n')}\n\n## ${words.feeds}\n\n${links.join('\n')}\n`
}
