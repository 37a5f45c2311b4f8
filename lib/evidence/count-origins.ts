import type { OriginValue } from './model'

/** A source of a sentence: a passage of an article, or a reference. */
export type CountedSource = {
  /** The article or reference, by whatever names it. */
  readonly source: string
  readonly origin: OriginValue
  /** The article at the end of its chain of copies; itself when left out. */
  readonly report?: string | undefined
}

export type OriginCount = {
  readonly sources: number
  /** Established ones, each once. */
  readonly origins: number
  /** Sources with words whose origin nobody knows. */
  readonly unestablished: number
  /** Those of them that are no copies of each other. */
  readonly unknownReports: number
}

/**
 * How many origins some sources have. One that is not established is never one more. Copies of one report share its
 * origin: what is known of one of them is known of all. Several passages of one origin are one.
 */
export function countOrigins(sources: readonly CountedSource[]): OriginCount {
  const established = sources.filter(({ origin }) => origin.kind !== 'not_established')
  const unknown = sources.filter(
    (one) =>
      one.origin.kind === 'not_established' &&
      !established.some((other) => other.source !== one.source && reportOf(other) === reportOf(one)),
  )
  return {
    sources: new Set(sources.map(({ source }) => source)).size,
    origins: new Set(established.map(({ origin }) => `${origin.kind} ${origin.name}`)).size,
    unestablished: new Set(unknown.map(({ source }) => source)).size,
    unknownReports: new Set(unknown.map(reportOf)).size,
  }
}

const reportOf = ({ source, report = source }: CountedSource) => report

/** The same in words that follow a number of sources; empty where one source says where it comes from. */
export function originWords({ sources, origins, unestablished, unknownReports }: OriginCount): string {
  if (origins > 0 && sources === 1) return ''
  if (origins === 0) return unknownWords(sources, unknownReports)
  const words = origins === 1 ? ', one origin' : `, ${origins} origins`
  return unestablished === 0 ? words : `${words}, ${unestablished} of ${sources} not established`
}

function unknownWords(sources: number, reports: number): string {
  if (reports === 0) return ''
  if (sources === 1) return ', origin not established'
  return reports === 1 ? ', copies of one report, origin not established' : ', independence not established'
}
