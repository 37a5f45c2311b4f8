import * as z from 'zod'
import { pageMarkdown } from '@/components/reader/page-markdown'
import { defineRoute } from '@/lib/action/define-route'
import { Refusal } from '@/lib/result/refusal'
import { bibtex, citationOf, cslJson, ris } from '@/lib/syndication/citation'
import { conditional } from '@/lib/syndication/conditional'
import type { PageDocument } from '@/lib/syndication/model'
import { pageDocument } from '@/lib/syndication/page-document'
import { loadPublication } from '../../../../load-publication'

type Written = { readonly type: string; readonly write: (document: PageDocument) => string }

const indented = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const FORMS = {
  json: { type: 'application/json', write: indented },
  md: { type: 'text/markdown', write: pageMarkdown },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (document) => indented(cslJson(citationOf(document))),
  },
  bib: { type: 'application/x-bibtex', write: (document) => bibtex(citationOf(document)) },
  ris: {
    type: 'application/x-research-info-systems',
    write: (document) => ris(citationOf(document)),
  },
} as const satisfies Record<string, Written>

const input = z.object({
  edition: z.coerce.number().int().positive(),
  form: z.enum(Object.keys(FORMS) as (keyof typeof FORMS)[]),
  page: z.array(z.string()).default([]),
})

/** A page in another form. Only the proxy leads here, and only to pages that the edition has. */
export const GET = defineRoute({
  as: 'anyone',
  input,
  run: async (_nobody, { edition, form, page }, request) => {
    const publication = await loadPublication(edition)
    const document = publication && pageDocument(publication, `/${page.join('/')}`)
    if (!document) throw new Refusal('not-found')
    const { type, write } = FORMS[form]
    return conditional(request, write(document), {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'public, max-age=0, s-maxage=10',
      'x-robots-tag': 'noindex',
    })
  },
})
