import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { checkFile } from '@/lib/edition/check-file'
import { editionSnapshot } from '@/lib/edition/public-queries'
import { Refusal } from '@/lib/result/refusal'

/** What a browser needs to check one passage of an edition; nothing for words that were taken down. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({
    edition: z.coerce.number().int().positive(),
    proof: z.string().max(100).endsWith('.json'),
  }),
  run: async (_nobody, { edition, proof }) => {
    const snapshot = await editionSnapshot(edition)
    const file = snapshot && checkFile(snapshot, proof.slice(0, -'.json'.length))
    if (!file) throw new Refusal('not-found')
    return Response.json(file, {
      headers: { 'cache-control': 'public, max-age=0, s-maxage=600, must-revalidate' },
    })
  },
})
