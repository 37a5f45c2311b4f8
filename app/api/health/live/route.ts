import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'

/** Whether this process answers at all. It asks nobody: a database that is gone is no reason to restart. */
export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () => Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } }),
})
