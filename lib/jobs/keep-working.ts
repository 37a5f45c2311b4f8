import 'server-only'
import { log } from '@/lib/log/log'
import type { Tasks } from './model'
import { work } from './work'

const AGAIN_MS = 5_000

type State = { stopped: boolean; stop?: () => Promise<void>; timer?: NodeJS.Timeout }
const shared = globalThis as typeof globalThis & { provisoJobs?: State }

/** Works off jobs for as long as this process lives; when the database goes away, as soon as it is back. */
export function keepWorking(tasks: Tasks): void {
  if (shared.provisoJobs && !shared.provisoJobs.stopped) return
  const state: State = { stopped: false }
  shared.provisoJobs = state
  void begin(state, tasks)
}

async function begin(state: State, tasks: Tasks): Promise<void> {
  try {
    const { stop, ended } = await work(tasks)
    state.stop = stop
    if (state.stopped) return stop()
    await ended
    await stop()
  } catch (err) {
    log().warn({ event: 'jobs.stopped', err }, 'jobs are not worked off; trying again')
  }
  if (!state.stopped) state.timer = setTimeout(() => void begin(state, tasks), AGAIN_MS).unref()
}

/** Takes no further job and waits a few seconds for those under way. */
export async function stopWorking(): Promise<void> {
  const state = shared.provisoJobs
  if (!state) return
  state.stopped = true
  clearTimeout(state.timer)
  await state.stop?.()
}
