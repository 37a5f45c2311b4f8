import * as z from 'zod'
import { defineRoute } from '@/lib/action/define-route'
import { robots } from '@/lib/edition/sitemap'
import { env } from '@/lib/env/env'

export const GET = defineRoute({
  as: 'anyone',
  input: z.object({}),
  run: async () =>
    new Response(robots(env().publicOrigin), {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    }),
})
