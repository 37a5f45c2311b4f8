import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { databaseAnswers } from '@/lib/edition/public-queries'

const PATIENCE_MS = 2_000

/** Whether this process can do its work now. Says nothing of why it cannot: the log does. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () => {
    const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref())
    const ok = await Promise.race([databaseAnswers(), late])
    return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } })
  },
})
