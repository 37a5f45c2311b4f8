import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Admin } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { closeDatabase, db } from '@/lib/db/client'
import { openRun, startRun } from '@/lib/import-run/commands'
import { RUN_PROBLEMS, type Run, type RunMode, type RunState } from '@/lib/import-run/model'
import { importRun } from '@/lib/import-run/queries'
import { resultCsv, resultRows, verdictWords } from '@/lib/import-run/run-result'
import { work } from '@/lib/jobs/work'
import { FROM_COMMAND_LINE } from '@/lib/newsroom/import-row'
import { TASKS } from '@/lib/newsroom/job-tasks'
import { progressOf } from './import-progress'
import { rowsNamed } from './import-rows'

const USAGE = `npm run import -- WHAT… [--dry-run] [--accept | --wait] [--result FILE]

WHAT is any number of addresses (https://…), files (.html, .txt), feeds (address or file), OPML files and lists
(CSV or JSON; columns url or file, and title, byline, published, publisher, language). What a file is is seen from its
content. Facts about FILE are read from FILE.json beside it, when there is one:
  { "details": { "title": { "value": "…", "method": "typed", "reason": "" } }, "addresses": [], "origin": null,
    "workingTitle": "…", "rights": { "policy": "excerpt", "reason": "" } }

  (nothing)     archives what needs no decision; the rest waits for you at the desk, under Import
  --accept      archives all, with everything that the machine proposes
  --wait        archives nothing: all wait for you at the desk
  --dry-run     only looks, and says what would become of each row
  --result F    writes what became of each row to F (.json, or else CSV)

Interrupted? The same command again goes on, and nothing is archived twice.
Exit code: 0 when no row failed, 1 when one did, 2 when nothing could be begun.`

const LOOK_EVERY_MS = 200

async function main(args: readonly string[]): Promise<number> {
  const { names, mode, dryRun, result } = readArguments(args)
  if (names.length === 0) {
    console.log(USAGE)
    return 2
  }
  const actor = await firstAdmin()
  const rows = await rowsNamed(names)
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
  const at = args.indexOf('--result')
  const result = at >= 0 ? args[at + 1] : undefined
  if (at >= 0 && !result) throw new Error('--result needs the name of a file.')
  const known = ['--accept', '--wait', '--dry-run', '--result']
  const unknown = args.find((arg) => arg.startsWith('--') && !known.includes(arg))
  if (unknown) throw new Error(`${unknown} is not known.\n\n${USAGE}`)
  const mode: RunMode = args.includes('--accept') ? 'accept' : args.includes('--wait') ? 'wait' : 'sort'
  const names = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1))
  return { names, mode, dryRun: args.includes('--dry-run'), result }
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
  if (!user) throw new Error('There is no admin yet. Make one with: npm run user -- add EMAIL --role admin')
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
