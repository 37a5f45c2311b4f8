import {
  type AnnotationFilter,
  NO_FILTER,
  SORTS,
  type Sort,
  USE_STAGES,
  type UseStage,
  WANTS,
  type Want,
} from './filter-annotations'
import type { Bearing } from './model'

const BEARINGS: readonly Bearing[] = ['supports', 'disputes', 'context']
/** The names of a filter's questions in an address. */
const NAMES = ['q', 'about', 'bearing', 'by', 'speaker', 'stage', 'only', 'sort'] as const

type Read = {
  readonly filter: AnnotationFilter
  /** What an address asked for that means nothing here. */
  readonly ignored: readonly string[]
}

/** The filter that the query of an address asks for; what means nothing is left out and named. */
export function filterOfAddress(query: URLSearchParams): Read {
  const ignored: string[] = []
  const among = <Known extends string>(name: string, known: readonly Known[]): Known | '' => {
    const value = query.get(name) ?? ''
    if (value === '' || known.includes(value as Known)) return value as Known | ''
    ignored.push(`${name}=${value}`)
    return ''
  }
  const only = (query.get('only') ?? '').split(',').filter(Boolean)
  const wants = (Object.keys(WANTS) as Want[]).filter((want) => only.includes(want))
  ignored.push(...only.filter((one) => !wants.includes(one as Want)).map((one) => `only=${one}`))
  const filter: AnnotationFilter = {
    query: query.get('q') ?? '',
    about: query.get('about') ?? '',
    bearing: among('bearing', BEARINGS),
    by: query.get('by') ?? '',
    speaker: query.get('speaker') ?? '',
    stage: among('stage', Object.keys(USE_STAGES) as UseStage[]),
    wants,
    sort: among('sort', Object.keys(SORTS) as Sort[]) || NO_FILTER.sort,
  }
  return { filter, ignored }
}

/** The query of an address with the filter in it; everything else in the query stays. */
export function addressOfFilter(query: URLSearchParams, filter: AnnotationFilter): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const name of NAMES) next.delete(name)
  const asked: Readonly<Record<(typeof NAMES)[number], string>> = {
    q: filter.query,
    about: filter.about,
    bearing: filter.bearing,
    by: filter.by,
    speaker: filter.speaker,
    stage: filter.stage,
    only: filter.wants.join(','),
    sort: filter.sort === NO_FILTER.sort ? '' : filter.sort,
  }
  for (const name of NAMES) if (asked[name] !== '') next.set(name, asked[name])
  return next
}
