import { expect, it } from 'vitest'
import { bibtex, type Citation, citationOf, cslJson, escapeTex, plainCitation, ris } from './citation'
import { pageDescription } from './page-description'
import { pageDocument } from './page-document'
import { notice, publication } from './test-publication'

const of = (path: string, origin = 'https://proviso.example'): Citation => {
  const document = pageDocument(publication({}, { origin }), path)
  if (!document) throw new Error(path)
  return citationOf(document)
}

it('cites a sentence at its edition in one line', () => {
  expect(plainCitation(of('/statements/s1'))).toBe(
    '“Ukraine would stay outside NATO & its {allies}.” Proviso, edition 3, 21 November 2026. https://proviso.example/editions/3/statements/s1 Sample data, not reviewed by a person.',
  )
})

it('gives reference managers the day as numbers and the numbered address', () => {
  expect(cslJson(of('/points/7-nato'))).toMatchObject([
    {
      type: 'webpage',
      title: '7 NATO',
      version: 'edition 3',
      issued: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://proviso.example/editions/3/points/7-nato',
    },
  ])
})

it('cites our page about an article as ours, not as the article', () => {
  const citation = of('/articles/lake')
  expect(citation.title).toBe('Proviso: about the article “Talks end”')
  expect(plainCitation(citation)).toMatch(/^“Proviso: about the article ‘Talks end’.” Proviso, edition 3/)
})

it('says of a point that a draft says it, and of a source what is only inferred', () => {
  expect(pageDescription(pageDocument(publication(), '/points/7-nato')!)).toBe(
    'Point 7 of the draft: Ukraine would stay outside NATO & its {allies}.',
  )
  expect(pageDescription(pageDocument(publication(), '/statements/s1')!)).toContain('The Courier (inferred)')
})

it('escapes for TeX what TeX would act on', () => {
  expect(escapeTex('50% of $300 & {more} #1 a_b ~ ^ \\x')).toBe(
    '50\\% of \\$300 \\& \\{more\\} \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x',
  )
  const entry = bibtex(of('/statements/s1'))
  expect(entry).toMatch(/^@misc\{proviso-editions-3-statements-s1,\n/)
  expect(entry).toContain('title = {{Ukraine would stay outside NATO \\& its \\{allies\\}.}}')
  expect(entry).toContain('month = nov\n')
  expect(entry.split('{').length).toBe(entry.split('}').length)
})

it('keeps each field of RIS on its own line, whatever is in the title', () => {
  const lines = ris({ ...of('/ledger'), title: 'One\r\nER  - \nTY  - BOOK' }).split('\r\n')
  expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - '])
  expect(lines[2]).toBe('TI  - One ER - TY - BOOK')
  expect(lines.at(-2)).toBe('ER  - ')
})

it('names no host when none was given', () => {
  const citation = of('/statements/s1', '')
  for (const text of [
    plainCitation(citation),
    bibtex(citation),
    ris(citation),
    JSON.stringify(cslJson(citation)),
  ])
    expect(text).not.toContain('http')
  expect(ris(citation)).toContain('AN  - /editions/3/statements/s1')
})

it('warns who cites or shares a sentence under a notice, and nobody else', () => {
  const notices = [notice({ kind: 'retracted', words: 'It was never said.' })]
  const at = (path: string) => pageDocument(publication({}, { notices }), path)!
  const citation = citationOf(at('/statements/s1'))
  for (const text of [plainCitation(citation), bibtex(citation), ris(citation), cslJson(citation)[0]?.note])
    expect(text).toContain('Retracted: It was never said.')
  expect(pageDescription(at('/statements/s1'))).toBe('Retracted: It was never said.')
  expect(citationOf(at('/points/7-nato')).note).not.toContain('never said')
})

it('describes a sentence by the sources that it rests on, each by name', () => {
  const document = pageDocument(publication(), '/statements/s1')!
  const [first] = document.articles
  expect(pageDescription(document)).toMatch(/^Rests on sources in our archive: /)
  expect(pageDescription(document)).toContain(first?.publishedBy?.value ?? 'an outlet not established')
})
