import { formPath } from '@/lib/paths/forms'
import { editionBase } from '@/lib/paths/reader'
import { citationOf, plainCitation } from '@/lib/syndication/citation'
import { pageDocument } from '@/lib/syndication/page-document'
import type { View } from './view'
import { sentenceWords as words } from './words/sentence-page'

/** How to cite a page at its edition: a line to copy, and files for reference managers. */
export function CitationBlock({ view, path }: { view: View; path: string }) {
  const document = pageDocument(view, path)
  if (!document) return null
  const numbered = editionBase(view.snapshot.number) + path
  const citation = plainCitation(citationOf(document))
  return (
    <section className="history cite">
      <h2>{words.cite}</h2>
      <p className="citation">{citation}</p>
      <p className="basis">{words.citeLead}</p>
      <p className="facts">
        {words.files}
        <a href={formPath(numbered, 'csl.json')}>{words.csl}</a>
        {' · '}
        <a href={formPath(numbered, 'bib')}>{words.bib}</a>
        {' · '}
        <a href={formPath(numbered, 'ris')}>{words.ris}</a>
      </p>
      <p className="facts">
        {words.data}
        <a href={formPath(numbered, 'json')}>{words.json}</a>
        {' · '}
        <a href={formPath(numbered, 'md')}>{words.md}</a>
      </p>
    </section>
  )
}
