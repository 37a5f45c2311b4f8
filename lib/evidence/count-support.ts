import type { OriginValue } from './model'

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

/** One signed passage that supports a statement, or one checked reference. */
export type Archived = { readonly article: string; readonly origin: OriginValue }
export type Elsewhere = { readonly outlet: string; readonly origin: OriginValue }

type Counted = SupportCount['elsewhere']

/**
 * What a sentence rests on, counted and in words. An origin that is not established is never counted as
 * independent of another; one origin behind several sources is said to be one. Context does not come in here.
 * References that nobody has checked (`unchecked`, of those elsewhere) are said to count only once somebody has.
 */
export function countSupport(
  archived: readonly Archived[],
  elsewhere: readonly Elsewhere[],
  disputes: number,
  unchecked = 0,
): SupportCount {
  const articles = new Set(archived.map(({ article }) => article))
  const origins = originsOf(archived)
  const unestablished = new Set(archived.filter(isUnestablished).map(({ article }) => article)).size
  const inArchive = { articles: articles.size, origins: origins.size, unestablished }
  const references = {
    references: elsewhere.length,
    origins: originsOf(elsewhere).size,
    unestablished: elsewhere.filter(isUnestablished).length,
  }
  const parts = [
    inArchive.articles > 0 ? archiveWords(inArchive) : '',
    elsewhere.length > 0
      ? elsewhereWords(references, archived.length === 0 && outletsOf(elsewhere) === 1) +
        uncheckedWords(unchecked, elsewhere.length)
      : '',
    isOneOrigin(archived, elsewhere) ? 'one origin in all' : '',
    disputes > 0 ? `disputed: ${disputes}` : '',
  ]
  return { inArchive, elsewhere: references, disputes, words: parts.filter(Boolean).join(' · ') }
}

function isUnestablished({ origin }: { readonly origin: OriginValue }): boolean {
  return origin.kind === 'not_established'
}

function originsOf(sources: readonly { readonly origin: OriginValue }[]): Set<string> {
  return new Set(
    sources.filter((one) => !isUnestablished(one)).map(({ origin }) => `${origin.kind} ${origin.name}`),
  )
}

function outletsOf(sources: readonly Elsewhere[]): number {
  return new Set(sources.map(({ outlet }) => outlet.trim().toLowerCase())).size
}

function archiveWords({ articles, origins, unestablished }: SupportCount['inArchive']): string {
  const count = `in our archive: ${articles} ${articles === 1 ? 'article' : 'articles'}`
  return articles === 1 ? count : count + originWords({ references: articles, origins, unestablished })
}

function elsewhereWords(counted: Counted, oneOutlet: boolean): string {
  const count = `published elsewhere: ${counted.references}`
  if (oneOutlet) return `${count}, reported by one outlet only`
  return counted.references === 1 ? count : count + originWords(counted)
}

function uncheckedWords(unchecked: number, all: number): string {
  if (unchecked === 0) return ''
  return unchecked === all ? ', once checked' : `, ${unchecked} of them once checked`
}

function originWords({ references, origins, unestablished }: Counted): string {
  if (origins === 0) return ', origin not established'
  const established = origins === 1 ? ', one origin' : `, ${origins} origins`
  if (unestablished === 0) return established
  return `${established}, ${unestablished} of ${references} not established`
}

// Sources on both sides that all go back to the same report would otherwise look like two confirmations.
function isOneOrigin(archived: readonly Archived[], elsewhere: readonly Elsewhere[]): boolean {
  if (archived.length === 0 || elsewhere.length === 0) return false
  const all = [...archived, ...elsewhere]
  return all.every((one) => !isUnestablished(one)) && originsOf(all).size === 1
}
