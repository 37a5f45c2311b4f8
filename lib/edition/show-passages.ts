import { offsetMap } from '@/lib/text/code-points'
import {
  contextThatFits,
  exposureOf,
  type RightsPolicy,
  together,
  type VersionExposure,
  withContext,
  withinRights,
} from './exposure'
import { checkedRange, type LeafBook, leafBook, passageCheck } from './freeze-check'
import type { PublicCheck, PublicProof, PublicSpan } from './model'
import { type Range, type Ranges, union } from './ranges'
import type { ArticleSource, VersionSource } from './sources'

/** A passage as it is wanted: offsets in UTF-16 code units of the version's text. */
export type WantedPassage = {
  readonly versionId: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
  /** Direct speech of somebody in public office. */
  readonly speech: boolean
}

/** What is already on the page: proofs of the previous edition that are carried over. */
export type CarriedProof = { readonly proof: PublicProof; readonly speech: boolean }

export type ShownArticle = {
  /** `open`: words may be shown. `closed`: none may, or no longer. `over`: what is new would be too much. */
  readonly state: 'open' | 'closed' | 'over'
  readonly show: (passage: WantedPassage) => PublicSpan[]
  /** What a reader needs to check the passage; null where its version cannot be checked by the word. */
  readonly check: (passage: WantedPassage) => PublicCheck | null
  /** What this edition shows of each version, by version id. */
  readonly exposure: ReadonlyMap<string, { readonly shown: Ranges; readonly speech: Ranges }>
  /** Words shown over all editions. */
  readonly total: number
}

type Shown = { readonly shown: Ranges; readonly speech: Ranges }
const NOTHING: Shown = { shown: [], speech: [] }
const NO_LEAVES: LeafBook = { leaves: [], tree: () => null }

/**
 * Decides how much context stands beside the new passages of one article: as much as its rights bear over all
 * editions, the same for all of them, down to none. What is carried over keeps its context: it counts already.
 */
export function showPassages(
  article: ArticleSource,
  wanted: readonly WantedPassage[],
  carried: readonly CarriedProof[],
  before: Readonly<Record<string, Shown>>,
): ShownArticle {
  const books = new Map(article.versions.map((version) => [version.id, leafBook(version)]))
  const bookOf = (id: string) => books.get(id) ?? NO_LEAVES
  const kept = carriedExposure(article, carried, bookOf)
  const base = article.versions.map((version) => ({
    ...version,
    ...together(before[version.id] ?? NOTHING, kept.get(version.id) ?? NOTHING),
  }))
  if (article.rights === 'link_only' || !bears(article.rights, base)) {
    return {
      state: 'closed',
      show: () => [],
      check: () => null,
      exposure: new Map(),
      total: exposureOf(base).total,
    }
  }
  const withWords = (words: number) =>
    base.map((version) => ({
      ...version,
      ...together(version, exposed(version, wanted, words, bookOf(version.id))),
    }))
  const words = contextThatFits((context) => bears(article.rights, withWords(context)))
  const context = words ?? 0
  return {
    state: words === null ? 'over' : 'open',
    show: (passage) => shownSpans(versionOf(article, passage.versionId), passage, context),
    check: (passage) => passageCheck(bookOf(passage.versionId), passage.spans),
    exposure: new Map(
      article.versions
        .map((version) => {
          const own = together(
            kept.get(version.id) ?? NOTHING,
            exposed(version, wanted, context, bookOf(version.id)),
          )
          return [version.id, own] as const
        })
        .filter(([, own]) => own.shown.length > 0),
    ),
    total: exposureOf(withWords(context)).total,
  }
}

function bears(policy: RightsPolicy, versions: readonly VersionExposure[]): boolean {
  return withinRights(policy, exposureOf(versions))
}

function versionOf(article: ArticleSource, id: string): VersionSource {
  const version = article.versions.find((one) => one.id === id)
  if (!version) throw new Error(`article ${article.slug} has no version ${id}`)
  return version
}

function exposed(
  version: VersionSource,
  wanted: readonly WantedPassage[],
  context: number,
  book: LeafBook,
): Shown {
  const here = wanted.filter(({ versionId }) => versionId === version.id)
  const shown = here.flatMap(({ spans }) =>
    spans.flatMap((span): Range[] => {
      const { from, to } = withContext(version.text, version.blocks, span, context)
      return [[from, to], ...checkedRange(book, span)]
    }),
  )
  const speech = here
    .filter((passage) => passage.speech)
    .flatMap(({ spans }) => spans.map(({ start, end }): Range => [start, end]))
  return { shown: union(...shown), speech: union(...speech) }
}

function shownSpans(version: VersionSource, { spans }: WantedPassage, context: number): PublicSpan[] {
  const { toCodePoint } = offsetMap(version.text)
  return spans.map(({ start, end, exact }) => {
    const { from, to } = withContext(version.text, version.blocks, { start, end }, context)
    const block = version.blocks.find((one) => one.start <= start && start < one.end)
    return {
      before: version.text.slice(from, start),
      exact,
      after: version.text.slice(end, to),
      start: toCodePoint(start),
      end: toCodePoint(end),
      blockKind: block?.kind ?? 'paragraph',
      ...(block?.disposition === 'set_aside' && { setAside: true }),
    }
  })
}

function carriedExposure(
  article: ArticleSource,
  carried: readonly CarriedProof[],
  bookOf: (versionId: string) => LeafBook,
): Map<string, Shown> {
  const byVersion = new Map<string, Shown>()
  for (const { proof, speech } of carried) {
    const version = article.versions.find(({ number }) => number === proof.version)
    if (!version || version.text === '') continue
    const { toUtf16 } = offsetMap(version.text)
    const shown = proof.spans.flatMap(({ before, after, start, end }): Range[] => {
      const span = { start: toUtf16(start), end: toUtf16(end) }
      const leaves = proof.check ? checkedRange(bookOf(version.id), span) : []
      return [[span.start - before.length, span.end + after.length], ...leaves]
    })
    const spoken = speech ? proof.spans.map(({ start, end }): Range => [toUtf16(start), toUtf16(end)]) : []
    const own = { shown: union(...shown), speech: union(...spoken) }
    byVersion.set(version.id, together(byVersion.get(version.id) ?? NOTHING, own))
  }
  return byVersion
}
