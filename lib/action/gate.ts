import 'server-only'
import type { Admin, Editor } from '@/lib/auth/model'
import { actorAs } from '@/lib/auth/session'
import { env } from '@/lib/env/env'
import { Refusal } from '@/lib/result/refusal'
import { clientAddress, PEER_HEADER } from './client-address'
import { isOwnOrigin } from './origin'
import { countCall, type Limit } from './rate-limit'

/** Who a door is for, and what its command is then handed. */
export type Actors = { anyone: null; editor: Editor; admin: Admin }

// Far above what a person does, below what hurts a small server.
const ADDRESS_LIMIT: Limit = { points: 1200, seconds: 60 }
const ACTOR_LIMIT: Limit = { points: 600, seconds: 60 }

/** The address a request is counted under. */
export function addressOf(headers: Headers): string {
  return clientAddress(headers.get('x-forwarded-for'), headers.get(PEER_HEADER), env().trustedProxies)
}

/** Throws `Refusal('foreign-origin')` unless the request comes from a page of this site. */
export function refuseForeignOrigin(headers: Headers): void {
  const facts = {
    origin: headers.get('origin'),
    host: headers.get('host'),
    forwardedHost: headers.get('x-forwarded-host'),
  }
  if (!isOwnOrigin(facts, env())) throw new Refusal('foreign-origin')
}

/** Counts the address, then says who asks. Throws a `Refusal` for too many, signed out or too low a role. */
export async function whoAsks<As extends keyof Actors>(as: As, headers: Headers): Promise<Actors[As]> {
  await countCall('passing', 'address', addressOf(headers), ADDRESS_LIMIT)
  return (as === 'anyone' ? null : await actorAs(as as 'editor' & 'admin')) as Actors[As]
}

/** Counts what the actor does; at a door with a limit of its own that, and by address where nobody is signed in. */
export async function countActor(
  actor: Actors[keyof Actors],
  headers: Headers,
  limit: Limit | undefined,
): Promise<void> {
  const key = actor?.id ?? addressOf(headers)
  if (limit) await countCall('kept', 'door', key, limit)
  else if (actor) await countCall('passing', 'actor', key, ACTOR_LIMIT)
}
