import { countSupport } from '@/lib/evidence/count-support'
import { archivedSources, type ReportFacts } from './archived-sources'
import type { Bearing, PublicProof, PublicStatement, Support } from './model'

/**
 * What a sentence still rests on once words under it were taken down: counted anew, and said to be less than it was.
 * `before` has the proofs in the same order, with the words they had.
 */
export function recountSupport(
  before: PublicStatement,
  proofs: readonly PublicProof[],
  articles: readonly ReportFacts[],
): Support {
  const gone = (bearing: Bearing) =>
    before.proofs.filter(
      (proof, at) => proof.bearing === bearing && proof.spans.length > 0 && !isShown(proofs[at]),
    ).length
  const [supports, disputes] = [gone('supports'), gone('disputes')]
  if (supports + disputes === 0) return before.support
  const standing = [...proofs.filter(isShown), ...before.references]
  const references = before.references.filter(({ bearing }) => bearing === 'supports')
  const count = countSupport(
    archivedSources(
      proofs.filter((proof) => isShown(proof) && proof.bearing === 'supports'),
      articles,
    ),
    references,
    standing.filter(({ bearing }) => bearing === 'disputes').length,
  )
  const nothingLeft = count.inArchive.articles + count.elsewhere.references === 0
  const parts = [
    count.words,
    supports > 0 && (nothingLeft ? 'what it rested on was taken down' : lostWords(supports, 'it rested on')),
    disputes > 0 && lostWords(disputes, disputes === 1 ? 'that disputes it' : 'that dispute it'),
  ]
  return { ...count, takenDown: supports, words: parts.filter(Boolean).join(' · ') }
}

/** Whether a sentence stands on nothing, because what supported it was taken down. */
export const lostAllSupport = ({ takenDown = 0, inArchive, elsewhere }: Support): boolean =>
  takenDown > 0 && inArchive.articles + elsewhere.references === 0

const isShown = (proof: PublicProof | undefined) => (proof?.spans.length ?? 0) > 0

function lostWords(count: number, which: string): string {
  return count === 1 ? `a passage ${which} was taken down` : `${count} passages ${which} were taken down`
}
