import { countOrigins, type OriginCount, originWords } from './count-origins'
import type { OriginValue } from './model'

/** Counts of independent origins; "not established" is counted apart and never as independent. */
export type SupportCount = {
  readonly inArchive: { readonly articles: number; readonly origins: number; readonly unestablished: number }
  readonly elsewhere: {
    readonly references: number
    readonly origins: number
    readonly unestablished: number
  }
  /** Articles and references together. */
  readonly inAll: { readonly sources: number; readonly origins: number; readonly unestablished: number }
  readonly disputes: number
  /** The same in words: "in our archive: 2 articles, one origin · published elsewhere: 3, 2 origins · 2 origins in all". */
  readonly words: string
}

/** One signed passage that supports a statement, or one checked reference. */
export type Archived = {
  readonly article: string
  readonly origin: OriginValue
  /** The article at the end of the chain of copies that this one is part of. */
  readonly report?: string | undefined
  /** Who published the article, where that is known. */
  readonly outlet?: string | undefined
}
export type Elsewhere = { readonly outlet: string; readonly origin: OriginValue }

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
  const articles = archived.map(({ article, origin, report }) => ({ source: article, origin, report }))
  const references = elsewhere.map(({ origin }, at) => ({ source: `reference ${at}`, origin }))
  const [here, there, all] = [articles, references, [...articles, ...references]].map(countOrigins) as [
    OriginCount,
    OriginCount,
    OriginCount,
  ]
  const oneOutlet = isOneOutlet(archived, elsewhere)
  const parts = [
    here.sources > 0 ? `in our archive: ${countWords(here.sources)}${originWords(here)}` : '',
    there.sources > 0 ? elsewhereWords(there, here.sources === 0 && oneOutlet, unchecked) : '',
    here.origins > 0 && there.origins > 0 ? inAllWords(all) : '',
    here.sources > 0 && all.sources > 1 && oneOutlet ? 'reported by one outlet only' : '',
    disputes > 0 ? `disputed: ${disputes}` : '',
  ]
  return {
    inArchive: { articles: here.sources, origins: here.origins, unestablished: here.unestablished },
    elsewhere: { references: there.sources, origins: there.origins, unestablished: there.unestablished },
    inAll: { sources: all.sources, origins: all.origins, unestablished: all.unestablished },
    disputes,
    words: parts.filter(Boolean).join(' · '),
  }
}

const countWords = (articles: number) => `${articles} ${articles === 1 ? 'article' : 'articles'}`

function elsewhereWords(counted: OriginCount, oneOutlet: boolean, unchecked: number): string {
  const said = oneOutlet ? ', reported by one outlet only' : originWords(counted)
  return `published elsewhere: ${counted.sources}${said}${uncheckedWords(unchecked, counted.sources)}`
}

function uncheckedWords(unchecked: number, all: number): string {
  if (unchecked === 0) return ''
  return unchecked === all ? ', once checked' : `, ${unchecked} of them once checked`
}

// Sources on both sides that go back to the same report would otherwise look like two confirmations.
function inAllWords({ sources, origins, unestablished }: OriginCount): string {
  const count = origins === 1 ? 'one origin in all' : `${origins} origins in all`
  return unestablished === 0 ? count : `${count}, ${unestablished} of ${sources} not established`
}

/** An article whose outlet nobody knows may be of any. */
function isOneOutlet(archived: readonly Archived[], elsewhere: readonly Elsewhere[]): boolean {
  const outlets = [...archived, ...elsewhere].map(({ outlet = '' }) => outlet.trim().toLowerCase())
  return outlets.length > 0 && outlets.every(Boolean) && new Set(outlets).size === 1
}
