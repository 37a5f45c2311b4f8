import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import * as z from 'zod'
import type { Result } from '@/lib/result/result'
import type { ActionResult } from './action-result'
import { type Actors, countActor, refuseForeignOrigin, whoAsks } from './gate'
import type { Limit } from './rate-limit'
import { logIncident, translateThrown } from './translate-thrown'

export type { ActionResult } from './action-result'

/**
 * The only way to open a command to the browser. In this order and nowhere else: Origin, who asks (counted by
 * address), what they ask, how often this actor does, the command, telling the cache, translating what was
 * thrown. A command that needs an Admin does not compile under `as: 'editor'`; one for anyone gets null.
 *
 * The input is one plain value and should be a strict schema. `after` runs once the command succeeded; what
 * breaks in it is logged, because the command's work stands.
 */
export function defineAction<
  As extends keyof Actors,
  Input extends z.ZodType,
  Value,
  Reason extends string,
>(action: {
  readonly as: As
  readonly input: Input
  readonly run: (actor: Actors[As], input: z.output<Input>) => Promise<Result<Value, Reason>>
  /** Narrower than the house's own limit, counted per actor (or per address where nobody is signed in). */
  readonly limit?: Limit
  readonly after?: (value: Value, input: z.output<Input>) => void | Promise<void>
}): (raw: z.input<Input>) => Promise<ActionResult<Value, Reason>> {
  return async (raw) => {
    try {
      const request = await headers()
      refuseForeignOrigin(request)
      const actor = await whoAsks(action.as, request)
      const input = action.input.safeParse(raw)
      if (!input.success) {
        const { fieldErrors } = z.flattenError(input.error)
        return { ok: false, reason: 'invalid', fields: fieldErrors, within: faultsWithin(input.error) }
      }
      await countActor(actor, request, action.limit)
      const outcome = await action.run(actor, input.data)
      if (outcome.ok) await tell(() => action.after?.(outcome.value, input.data))
      return outcome
    } catch (error) {
      return translateThrown(error)
    }
  }
}

function faultsWithin({ issues }: z.ZodError): Record<string, string[]> {
  const faults: Record<string, string[]> = {}
  for (const { path, message } of issues) {
    if (path.length < 2) continue
    const at = path.join('.')
    faults[at] = [...(faults[at] ?? []), message]
  }
  return faults
}

async function tell(after: () => void | Promise<void>): Promise<void> {
  try {
    await after()
  } catch (error) {
    unstable_rethrow(error)
    logIncident(error)
  }
}
