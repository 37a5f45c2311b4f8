import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Admin } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { closeDatabase, db } from '@/lib/db/client'
import { openRun, startRun } from '@/lib/import-run/commands'
import { RUN_PROBLEMS, type Run, type RunMode, type RunState } from '@/lib/import-run/model'
import { importRun } from '@/lib/import-run/queries'
import { madePublishers, resultCsv, resultRows, verdictWords } from '@/lib/import-run/run-result'
import { work } from '@/lib/jobs/work'
import { FROM_COMMAND_LINE } from '@/lib/newsroom/import-row'
import { TASKS } from '@/lib/newsroom/job-tasks'
import { progressOf } from './import-progress'
import { rowsNamed } from './import-rows'

const USAGE = `npm run import -- WHAT… [--dry-run] [--accept | --wait] [--result FILE]

WHAT is any number of addresses (https://…), files (.html, .txt), folders of them, feeds (address or file), OPML files
and lists (CSV or JSON; columns url or file, and title, byline, published, publisher, language), or - for what is on
standard input. What a file is is seen from its content. Facts about FILE are read from FILE.json beside it, when
there is one:
  { "details": { "title": { "value": "…", "method": "typed", "reason": "" } }, "addresses": [], "origin": null,
    "workingTitle": "…", "rights": { "policy": "excerpt", "reason": "" } }

  (nothing)     archives what needs no decision; the rest waits for you at the desk, under Import
  --accept      archives all, with everything that the machine proposes
  --wait        archives nothing: all wait for you at the desk
  --dry-run     only looks, and says what would become of each row
  --result F    writes what became of each row to F (.json, or else CSV)
  --help        says this

Interrupted? The same command again goes on, and nothing is archived twice.
Exit code: 0 when no row failed, 1 when one did, 2 when nothing could be begun.`

const LOOK_EVERY_MS = 200
// npm runs a script from the checkout and says in INIT_CWD where it was called.
const CALLED_FROM = process.env.INIT_CWD ?? '.'

async function main(args: readonly string[]): Promise<number> {
  const { names, mode, dryRun, help, result } = readArguments(args)
  if (help || names.length === 0) {
    console.log(USAGE)
    return help ? 0 : 2
  }
  const actor = await firstAdmin()
  const rows = await rowsNamed(names, { from: CALLED_FROM, standardInput: () => buffer(process.stdin) })
  const opened = await openRun(actor, { name: names.join(' '), source: FROM_COMMAND_LINE, rows })
  if (!opened.ok) throw new Error(RUN_PROBLEMS[opened.reason])
  const { runId, resumed } = opened.value
  if (resumed) console.log('Going on with the run that was begun with this list.')
  const working = await work(TASKS)
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort())
  try {
    const run = await carryOut(actor, runId, dryRun ? null : mode, interrupted.signal)
    if (result) await writeResult(result, run)
    return report(run)
  } finally {
    await working.stop()
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      accept: { type: 'boolean' },
      wait: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      result: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.accept && values.wait) throw new Error('--accept and --wait exclude each other.')
  const mode: RunMode = values.accept ? 'accept' : values.wait ? 'wait' : 'sort'
  const result = values.result && path.resolve(CALLED_FROM, values.result)
  return { names: positionals, mode, dryRun: values['dry-run'] ?? false, help: values.help ?? false, result }
}

async function carryOut(actor: Admin, runId: string, mode: RunMode | null, stop: AbortSignal): Promise<Run> {
  const looked = await until(actor, runId, ['checked', 'done', 'cancelled'], 'looking', stop)
  if (mode === null || looked.state !== 'checked') return looked
  const started = await startRun(actor, { runId, mode })
  if (!started.ok) return looked
  return until(actor, runId, ['done', 'cancelled'], 'importing', stop)
}

async function until(
  actor: Admin,
  runId: string,
  states: readonly RunState[],
  words: string,
  stop: AbortSignal,
): Promise<Run> {
  const bar = progressOf(process.stderr)
  for (;;) {
    const run = await importRun(actor, runId)
    if (!run) throw new Error(RUN_PROBLEMS['no-such-run'])
    bar.show(words, run.settled, run.rows)
    if (states.includes(run.state)) {
      bar.end()
      return run
    }
    if (stop.aborted) throw new Error('\nInterrupted. The same command again goes on.')
    await wait(LOOK_EVERY_MS)
  }
}

function report({ list, failed }: Run): number {
  for (const { state, verdict, says, article, title, address, fileName } of list) {
    const name = address ?? fileName
    const of = article?.slug ?? title ?? ''
    const words = [verdictWords(verdict), of, says].filter(Boolean).join(': ')
    console.log(`${state === 'failed' ? '!' : ' '} ${name}: ${words}`)
  }
  const made = madePublishers(list)
  if (made) console.log(made)
  return failed === 0 ? 0 : 1
}

const writeResult = (file: string, { list }: Run) =>
  writeFile(file, file.endsWith('.json') ? `${JSON.stringify(resultRows(list), null, 2)}\n` : resultCsv(list))

async function firstAdmin(): Promise<Admin> {
  const user = await db.user.findFirst({
    where: { role: 'admin', active: true, sample: false },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true },
  })
  if (!user)
    throw new Error(
      'No admin can sign in yet. Make one with: npm run user -- add EMAIL --role admin (an invitation has to be taken first)',
    )
  return systemActor({ ...user, role: 'admin' })
}

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return 2
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
  })
