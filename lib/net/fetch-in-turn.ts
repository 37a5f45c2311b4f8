import { setTimeout as wait } from 'node:timers/promises'
import { fail, type Result } from '@/lib/result/result'
import { fetchPage } from './fetch-page'
import { ASK_AGAIN_MS, takeTurn } from './host-turns'
import type { Fetched, FetchProblem } from './model'

type Options = {
  readonly wanted?: 'page' | 'source'
  /** How long to wait for a turn while the site is busy, in milliseconds; 0 asks once. */
  readonly patienceMs?: number
}
/** As long as a person waits at a screen. */
export const PERSON_WAITS_MS = 10_000

/**
 * Fetches an address when it is its turn at the site, so that runs, looks by schedule and people together do not press
 * it. `busy` when no turn came up in time: nothing was asked.
 */
export async function fetchInTurn(
  address: string,
  { wanted = 'page', patienceMs = 0 }: Options = {},
): Promise<Result<Fetched, FetchProblem>> {
  const until = Date.now() + patienceMs
  for (;;) {
    const turn = takeTurn(address)
    if (turn) return fetchOn(turn, address, wanted)
    if (Date.now() + ASK_AGAIN_MS > until) return fail('busy')
    await wait(ASK_AGAIN_MS)
  }
}

async function fetchOn(
  turn: NonNullable<ReturnType<typeof takeTurn>>,
  address: string,
  wanted: 'page' | 'source',
) {
  try {
    await wait(turn.waitMs)
    return await fetchPage(address, { wanted })
  } finally {
    turn.done()
  }
}
