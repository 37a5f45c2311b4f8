import { defineRoute } from '@/lib/action/define-route'
import { boardCsv } from '@/lib/coverage/board-csv'
import { readView } from '@/lib/coverage/board-view'
import { coverageCsvSchema } from '@/lib/coverage/schema'
import { suggestedBoard } from '@/lib/task/queries'

export const GET = defineRoute({
  as: 'editor',
  input: coverageCsvSchema,
  run: async (actor, asked) => {
    const view = readView({ get: (name) => asked[name as keyof typeof asked] ?? null })
    return new Response(boardCsv(await suggestedBoard(actor), view), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="coverage.csv"',
      },
    })
  },
})
