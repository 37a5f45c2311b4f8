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
 * origins: what is known of one of them is known of all, and another name given to it in a copy is no further origin.
 * Several passages of one origin are one.
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
    origins: distinctOrigins(established),
    unestablished: new Set(unknown.map(({ source }) => source)).size,
    unknownReports: new Set(unknown.map(reportOf)).size,
  }
}

/** Origins by name, small and capital letters alike; those that the copies of one report name differently are one. */
function distinctOrigins(established: readonly CountedSource[]): number {
  const meant = new Map<string, string>(established.map((one) => [nameOf(one), nameOf(one)]))
  const endOf = (name: string): string => {
    const next = meant.get(name) ?? name
    return next === name ? name : endOf(next)
  }
  for (const copies of namesByCopy(established)) {
    const [fullest = [], ...others] = copies
    for (const names of others) {
      const open = fullest.filter((name) => !names.includes(name))
      const further = names.filter((name) => !fullest.includes(name))
      for (const [at, name] of further.entries()) {
        meant.set(endOf(name), endOf(open[at] ?? open[0] ?? fullest[0] ?? name))
      }
    }
  }
  return new Set([...meant.keys()].map(endOf)).size
}

/** Of each report the names of origins in each of its copies, the one with the most of them first. */
function namesByCopy(established: readonly CountedSource[]): string[][][] {
  const reports = new Map<string, Map<string, Set<string>>>()
  for (const one of established) {
    const copies = reports.get(reportOf(one)) ?? new Map<string, Set<string>>()
    reports.set(reportOf(one), copies)
    copies.set(one.source, (copies.get(one.source) ?? new Set()).add(nameOf(one)))
  }
  return [...reports.values()].map((copies) =>
    [...copies.values()]
      .map((names) => [...names].sort())
      .sort((one, other) => other.length - one.length || (String(one) < String(other) ? -1 : 1)),
  )
}

const nameOf = ({ origin: { kind, name } }: CountedSource) => `${kind} ${name.trim().toLowerCase()}`

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
