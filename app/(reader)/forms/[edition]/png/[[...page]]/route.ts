import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { currentPointer } from '@/lib/edition/pointer'
import { Refusal } from '@/lib/result/refusal'
import { pageDocument } from '@/lib/syndication/page-document'
import { loadPublication } from '../../../../load-publication'
import { sharePicture } from '../../../../share-pictures'

const input = z.object({
  edition: z.coerce.number().int().positive(),
  page: z.array(z.string()).default([]),
})

/** The picture of a page for where it is shared. Only the proxy leads here, and only to pages that exist. */
export const GET = defineRoute({
  as: 'anyone',
  input,
  run: async (_nobody, { edition, page }) => {
    const pointer = await currentPointer()
    const publication = await loadPublication(edition)
    const path = `/${page.join('/')}`
    const document = publication && pageDocument(publication, path)
    if (!document) throw new Refusal('not-found')
    const key = [edition, path, pointer.latest, pointer.notice].join(' ')
    return new Response(await sharePicture(key, document), {
      headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=0, s-maxage=600' },
    })
  },
})
