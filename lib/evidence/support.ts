import { canCarry } from '@/lib/reference/model'
import type { LoadedRevision, OriginValue } from './model'
import { countingChecks, countingSignatures, supporting } from './signatures'

/** Counts of independent origins; "not established" is counted apart and never as independent. */
export type SupportCount = {
  readonly inArchive: { readonly articles: number; readonly origins: number; readonly unestablished: number }
  readonly elsewhere: {
    readonly references: number
    readonly origins: number
    readonly unestablished: number
  }
  readonly disputes: number
  /** The same in words: "in our archive: 1 article · published elsewhere: 3, one origin". */
  readonly words: string
}

/** What a sentence rests on, counting support that a second person signed, or (`attached`) all that is there. */
export function supportOf(revision: LoadedRevision, which: 'signed' | 'attached' = 'signed'): SupportCount {
  const passages = supporting(revision.passages).filter(
    (passage) => which === 'attached' || countingSignatures(revision, passage).length > 0,
  )
  const references = supporting(revision.references)
    .filter(canCarry)
    .filter((reference) => which === 'attached' || countingChecks(revision, reference).length > 0)
  const disputes = [...revision.passages, ...revision.references].filter(
    ({ bearing }) => bearing === 'disputes',
  )
  const inArchive = {
    articles: new Set(passages.map(({ version }) => version.articleId)).size,
    ...countOrigins(passages),
  }
  const elsewhere = { references: references.length, ...countOrigins(references) }
  const count = { inArchive, elsewhere, disputes: disputes.length }
  return { ...count, words: supportWords(count) }
}

/** A count of support as readers see it. */
export function supportWords({ inArchive, elsewhere }: Omit<SupportCount, 'words'>): string {
  const parts: string[] = []
  if (inArchive.articles > 0) parts.push(`in our archive: ${articles(inArchive.articles)}`)
  if (elsewhere.references > 0) {
    parts.push(`published elsewhere: ${elsewhere.references}${originWords(elsewhere)}`)
  }
  return parts.length > 0 ? parts.join(' · ') : 'nothing yet'
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`
}

function originWords({ origins, unestablished }: { origins: number; unestablished: number }): string {
  if (origins === 0) return ', origin not established'
  const known = origins === 1 ? 'one origin' : `${origins} origins`
  return unestablished > 0 ? `, ${known} established` : `, ${known}`
}

function countOrigins(sources: readonly { readonly origin: OriginValue | null }[]) {
  const established = sources.flatMap(({ origin }) =>
    origin && origin.kind !== 'not_established' ? [origin.name] : [],
  )
  return { origins: new Set(established).size, unestablished: sources.length - established.length }
}
