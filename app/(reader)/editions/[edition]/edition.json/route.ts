import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { editionSnapshot, editionSummary, noticesOver } from '@/lib/edition/public-queries'
import { Refusal } from '@/lib/result/refusal'

/** An edition for machines: the snapshot without what was taken down, and every notice over it. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({ edition: z.coerce.number().int().positive() }),
  run: async (_nobody, { edition: number }) => {
    const edition = await editionSnapshot(number)
    const summary = edition && (await editionSummary(number))
    if (!edition || !summary) throw new Refusal('not-found')
    const warning = edition.sample ? { warning: 'Sample data, not reviewed by a person.' } : {}
    const body = {
      format: 'proviso-edition-file-1',
      ...warning,
      snapshotSha256: summary.snapshotSha256,
      notices: await noticesOver(number),
      edition,
    }
    return Response.json(body, { headers: { 'cache-control': 'public, max-age=0, s-maxage=10' } })
  },
})
