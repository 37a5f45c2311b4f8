import { gate, standsInTheWay } from '@/lib/evidence/gate'
import type { GatePlace } from '@/lib/evidence/gate-finding'
import type { LoadedRevision } from '@/lib/evidence/model'
import { deskPaths } from '@/lib/paths/desk'
import type { Finding } from './sources'

/**
 * What the gate finds against publishing a revision. Rights are judged over the whole edition, when freezing.
 * @param isCorrection of a sentence that the last edition holds: no thread holds it up
 */
export function gateFindings(revision: LoadedRevision, isCorrection = false): Finding[] {
  const findings = standsInTheWay(gate({ revision, exposure: null }), 'publish').filter(
    ({ id }) => !(isCorrection && id === 'no-blocking-thread'),
  )
  return findings.map(({ id, sentence, place }) => ({
    statement: revision.publicId,
    wording: revision.fields.wording,
    rule: id,
    words: sentence,
    href: hrefOf(place, revision.publicId),
  }))
}

function hrefOf(place: GatePlace, publicId: string): string {
  if (place.screen === 'article') return deskPaths.workspace(place.slug)
  if (place.screen === 'thread') return deskPaths.thread(place.thread)
  if (place.screen === 'suspect') return deskPaths.suspectPassage(place.passage)
  if (place.screen === 'review') return `${deskPaths.review()}#${place.anchor}`
  return `${deskPaths.statement(publicId)}#${place.anchor}`
}
