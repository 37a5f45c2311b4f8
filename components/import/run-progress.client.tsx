'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { cancelRunAction, retryRunAction, startRunAction } from '@/lib/import-run/actions'
import { MODE_WORDS, RUN_MODES, RUN_PROBLEMS, type RunHead, type RunMode } from '@/lib/import-run/model'

/** While rows are worked on, the page looks again this often. */
const LOOK_EVERY_MS = 1_500

const STATE_WORDS: Readonly<Record<RunHead['state'], string>> = {
  checking: 'Looking at every row. Nothing is imported yet.',
  checked: 'Every row was looked at. Nothing is imported until you start it.',
  importing: 'Importing. You may leave this page; it goes on.',
  done: 'Done.',
  cancelled: 'Cancelled. What was imported before stays.',
}

const NOTHING_TO_START = 'Every row was looked at. Nothing of it can be imported: each row says why.'

/** How far a run is, and what can be done with it now. */
export function RunProgress({ run, importable }: { run: RunHead; importable: number }) {
  const router = useRouter()
  const active = run.state === 'checking' || run.state === 'importing'
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => router.refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [active, router])
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p role="status">
        {run.state === 'checked' && importable === 0 ? NOTHING_TO_START : STATE_WORDS[run.state]}
      </p>
      {active && (
        <progress
          value={run.settled}
          max={run.rows}
          aria-label={`${run.settled} of ${run.rows} rows`}
          className="h-2 w-full accent-current"
        />
      )}
      <p className="tabular text-sm text-soft">
        {run.settled.toLocaleString('en')} of {run.rows.toLocaleString('en')} rows
        {run.failed > 0 && `, ${run.failed.toLocaleString('en')} failed`}
        {run.mode && `. ${MODE_WORDS[run.mode]}.`}
      </p>
      <Steps run={run} importable={importable} />
    </div>
  )
}

function Steps({ run, importable }: { run: RunHead; importable: number }) {
  const router = useRouter()
  const [mode, setMode] = useState<RunMode>('sort')
  const start = useAction(startRunAction)
  const retry = useAction(retryRunAction)
  const cancel = useAction(cancelRunAction)
  const over = run.state === 'done' || run.state === 'cancelled'
  const then = (answer: { ok: boolean } | null) => {
    if (answer?.ok) router.refresh()
  }
  return (
    <>
      {run.state === 'checked' && importable > 0 && (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 text-sm font-medium">What to do with the {importable} that are new</legend>
          {RUN_MODES.map((one) => (
            <label key={one} className="flex items-baseline gap-2">
              <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
              {MODE_WORDS[one]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap gap-3">
        {run.state === 'checked' && importable > 0 && (
          <Button
            variant="primary"
            pending={start.pending}
            onClick={() => void start.run({ runId: run.id, mode }).then(then)}
          >
            Import {importable} {importable === 1 ? 'row' : 'rows'}
          </Button>
        )}
        {run.failed > 0 && run.state !== 'cancelled' && (
          <Button pending={retry.pending} onClick={() => void retry.run({ runId: run.id }).then(then)}>
            Try the failed rows again
          </Button>
        )}
        {!over && (
          <Button pending={cancel.pending} onClick={() => void cancel.run({ runId: run.id }).then(then)}>
            Cancel the run
          </Button>
        )}
      </div>
      <Problem result={start.result ?? retry.result ?? cancel.result} words={RUN_PROBLEMS} />
    </>
  )
}
