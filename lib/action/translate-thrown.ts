import 'server-only'
import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import { log } from '@/lib/log/log'
import { Refusal, type RefusalReason } from '@/lib/result/refusal'
import { databaseRefusal } from './database-refusal'

export type Translated =
  | { readonly ok: false; readonly reason: RefusalReason }
  | { readonly ok: false; readonly reason: 'refused'; readonly details: { readonly message: string } }
  | { readonly ok: false; readonly reason: 'failed'; readonly incident: string }

/** What a caller may hear of an error. Its own message stays in the log, under the incident's id. */
export function translateThrown(error: unknown): Translated {
  unstable_rethrow(error) // redirect() and notFound() travel as exceptions
  if (error instanceof Refusal) {
    log().warn({ event: 'door.refused', reason: error.reason }, 'refused at the door')
    return { ok: false, reason: error.reason }
  }
  const message = databaseRefusal(error)
  if (message !== undefined) {
    log().warn({ event: 'door.refused', reason: 'refused', message }, 'refused by a rule of the database')
    return { ok: false, reason: 'refused', details: { message } }
  }
  return { ok: false, reason: 'failed', incident: logIncident(error) }
}

/** Logs a bug and answers with the id under which it stands in the log. */
export function logIncident(error: unknown): string {
  const incident = randomUUID()
  log().error({ event: 'door.failed', incident, err: error }, 'a door failed')
  return incident
}
