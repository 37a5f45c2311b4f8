import { canCarry } from '@/lib/reference/model'
import { countSupport, type SupportCount } from './count-support'
import type { LoadedRevision, OriginValue } from './model'
import { countingChecks, countingSignatures, supporting } from './signatures'

const NOT_ESTABLISHED: OriginValue = { kind: 'not_established', name: '' }

/**
 * What a sentence rests on as readers will see it, counting support that a second person signed, or (`attached`)
 * all that is there; then its words say what nobody has checked yet.
 */
export function supportOf(revision: LoadedRevision, which: 'signed' | 'attached' = 'signed'): SupportCount {
  const passages = supporting(revision.passages).filter(
    (passage) => which === 'attached' || countingSignatures(revision, passage).length > 0,
  )
  const references = supporting(revision.references)
    .filter(canCarry)
    .filter((reference) => which === 'attached' || countingChecks(revision, reference).length > 0)
  const waiting = references.filter((reference) => countingChecks(revision, reference).length === 0).length
  const disputing = [...revision.passages, ...revision.references].filter(
    ({ bearing }) => bearing === 'disputes',
  )
  const count = countSupport(
    passages.map(({ version, origin }) => ({
      article: version.articleId,
      report: version.report,
      outlet: version.outlet,
      origin: origin ?? NOT_ESTABLISHED,
    })),
    references.map(({ outlet, origin }) => ({ outlet, origin: origin ?? NOT_ESTABLISHED })),
    disputing.length,
    waiting,
  )
  return { ...count, words: count.words || 'nothing yet' }
}
