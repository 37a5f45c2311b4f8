import { pageMarkdown } from '@/components/reader/page-markdown'
import { type Form, formPath } from '@/lib/paths/forms'
import { bibtex, citationOf, cslJson, ris } from '@/lib/syndication/citation'
import type { PageDocument, Publication } from '@/lib/syndication/model'
import { pageDocument } from '@/lib/syndication/page-document'

type Writer = (document: PageDocument) => string
const indented = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const OF_EVERY_PAGE: readonly [Form, Writer][] = [
  ['json', indented],
  ['md', pageMarkdown],
]
const OF_SENTENCES: readonly [Form, Writer][] = [
  ['csl.json', (document) => indented(cslJson(citationOf(document)))],
  ['bib', (document) => bibtex(citationOf(document))],
  ['ris', (document) => ris(citationOf(document))],
]

/** Pages in their other forms, by address: data and Markdown of each, and citations of single sentences. */
export function machineForms(publication: Publication, pages: readonly string[]): [string, string][] {
  return pages.flatMap((page) => {
    const document = pageDocument(publication, page)
    if (!document) return []
    const forms = page.startsWith('/statements/') ? [...OF_EVERY_PAGE, ...OF_SENTENCES] : OF_EVERY_PAGE
    return forms.map(([form, write]): [string, string] => [formPath(page, form), write(document)])
  })
}
