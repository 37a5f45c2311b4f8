import { defineRoute } from '@/lib/action/define-route'
import { draftOriginal } from '@/lib/import-draft/queries'
import { originalInput } from '@/lib/import-draft/schema'
import { showOriginal } from '@/lib/import-draft/show-original'
import { Refusal } from '@/lib/result/refusal'

/** The original of an import, cleaned, for the frame beside its text. Its policy is set where it passes the proxy. */
export const GET = defineRoute({
  as: 'admin',
  input: originalInput,
  run: async (actor, { draft, as, shown }) => {
    const original = await draftOriginal(actor, draft)
    if (!original) throw new Refusal('not-found')
    return new Response(await showOriginal(original, as, shown), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' },
    })
  },
})
