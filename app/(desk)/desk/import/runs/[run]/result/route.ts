import { defineRoute } from '@/lib/action/define-route'
import { importRun } from '@/lib/import-run/queries'
import { resultCsv, resultRows } from '@/lib/import-run/run-result'
import { resultInput } from '@/lib/import-run/schema'
import { Refusal } from '@/lib/result/refusal'

/** What became of each row of a run, to be kept. */
export const GET = defineRoute({
  as: 'admin',
  input: resultInput,
  run: async (actor, { run: runId, as }) => {
    const run = await importRun(actor, runId)
    if (!run) throw new Refusal('not-found')
    const isJson = as === 'json'
    return new Response(isJson ? `${JSON.stringify(resultRows(run.list), null, 2)}\n` : resultCsv(run.list), {
      headers: {
        'content-type': isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="import.${as}"`,
      },
    })
  },
})
