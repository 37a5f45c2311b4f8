import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { withoutQuotations } from '@/lib/annotation/quotations'
import { sentencesAround } from '@/lib/annotation/sentences'
import type { Origin } from '@/lib/article/model'
import { type Attribution, attributionsIn } from './attributions'
import type { ProposedOrigin } from './model'
import { type OutletFound, outletFinder, plainOutlet } from './outlet-names'

/** An article as its passages are looked at. */
export type AttributedText = {
  readonly text: string
  readonly blocks: readonly PassageBlock[]
  /** Empty when nobody knows who published it. */
  readonly publisher: string
  /** Names of outlets that may be meant. */
  readonly outlets: readonly string[]
  /** Origins that are entered already: one that fits is taken instead of a new one. */
  readonly known: readonly Pick<Origin, 'kind' | 'name'>[]
}

/** A passage: where it lies, who speaks and via whom, as far as a person or the text said so. */
export type AttributedPassage = {
  readonly spans: readonly Span[]
  readonly speaker: string
  readonly chain: string
}

/**
 * Where a passage comes from, as the sentences around it say: an outlet other than the publisher, a leaked text, the
 * publisher's own reporter, or somebody's public words. Null where they do not say, or say two things. For a person to
 * look at. Offsets are UTF-16 code units of the text.
 */
export function proposeOrigin(article: AttributedText, passage: AttributedPassage): ProposedOrigin | null {
  const find = outletFinder(article.outlets)
  const [first] = passage.spans
  const block = first && article.blocks.find(({ start, end }) => start <= first.start && first.end <= end)
  if (!first || !block) return null
  const around = sentencesAround(article.text, block, first)
  const sentence = withoutQuotations(article.text, block, around)
  const said = attributionsIn(sentence, find(sentence))
  const inSentence = onlyOne(said, sentence, article, passage)
  if (inSentence)
    return {
      ...inSentence,
      place: { start: around.start + inSentence.at.start, end: around.start + inSentence.at.end },
    }
  if (said.length > 0 || passage.chain === '') return null
  const chain = onlyOne(attributionsIn(passage.chain, find(passage.chain)), passage.chain, article, passage)
  return chain && { ...chain, place: null }
}

type Meant = ProposedOrigin & { readonly at: Span }

/** Outlets say most; then a leaked text, a reporter, and last the public: whoever speaks in public may be told of by any. */
const RANK: readonly Attribution['to'][] = ['outlet', 'document', 'own-reporter', 'public-words']

function onlyOne(
  all: readonly Attribution[],
  words: string,
  article: AttributedText,
  passage: AttributedPassage,
): Meant | null {
  const rank = RANK.find((to) => all.some((one) => one.to === to))
  const meant = all
    .filter(({ to }) => to === rank)
    .flatMap((one) => originOf(one, words.slice(one.start, one.end).trim(), article, passage) ?? [])
  const names = new Set(meant.map(({ name }) => name))
  return names.size === 1 ? (meant[0] ?? null) : null
}

function originOf(
  one: Attribution,
  words: string,
  article: AttributedText,
  { speaker }: AttributedPassage,
): Meant | null {
  const at = { start: one.start, end: one.end }
  const shared = { words, at, place: null }
  if (one.to === 'outlet') return { ...shared, ...outletOrigin(one, article) }
  if (one.to === 'document') return { ...shared, ...leakedOrigin(article) }
  if (one.to === 'own-reporter')
    return article.publisher === ''
      ? null
      : {
          ...shared,
          ...reportingBy(article.publisher, article),
          reason: 'The outlet’s own reporter was there or was told.',
        }
  if (speaker === '') return null
  const name = `public words of ${speaker}`
  return {
    ...shared,
    kind: 'named_report',
    name,
    reason: 'Said in public: every report of it goes back to the same words.',
  }
}

function outletOrigin(one: Extract<Attribution, { to: 'outlet' }>, article: AttributedText) {
  const isOwn = isSameOutlet(one.outlet, article.publisher)
  if (isOwn && one.document)
    return { ...leakedOrigin(article), reason: 'The outlet itself has seen the text.' }
  const reason = isOwn
    ? 'The outlet’s own reporting.'
    : article.publisher === ''
      ? `It is attributed to ${one.outlet}. Who published the article is not established.`
      : `It is attributed to ${one.outlet}, not to ${article.publisher} itself.`
  return { ...reportingBy(one.outlet, article), reason }
}

function leakedOrigin({ known }: AttributedText) {
  const leaks = known.filter(({ kind }) => kind === 'leaked_text')
  const name = leaks.length === 1 ? leaks[0]!.name : 'the leaked text'
  return { kind: 'leaked_text' as const, name, reason: 'It is attributed to a leaked text.' }
}

function reportingBy(outlet: string, { known, publisher }: AttributedText) {
  const same = known.filter(({ kind, name }) => kind !== 'leaked_text' && names(name, outlet))
  if (same.length === 1) return { kind: same[0]!.kind, name: same[0]!.name }
  const kind = isSameOutlet(outlet, publisher) ? ('own_reporting' as const) : ('named_report' as const)
  return { kind, name: `reporting by ${outlet}` }
}

const names = (origin: string, outlet: string) => outletFinder([outlet])(origin).length > 0
const isSameOutlet = (one: string, other: string) =>
  plainOutlet(one).toLowerCase() === plainOutlet(other).toLowerCase()

/** Fewer attributions to one origin say nothing about the article as a whole. */
const FEWEST = 2

/** What an article may propose for its passages: the one origin that it names again and again, and no other. */
export function proposeDefault(article: AttributedText): ProposedOrigin | null {
  const find = outletFinder(article.outlets)
  const found = article.blocks.flatMap((block) => {
    const words = withoutQuotations(article.text, block, block)
    return inBlock(words, find(words), article).map((one) => ({
      ...one,
      place: { start: block.start + one.at.start, end: block.start + one.at.end },
    }))
  })
  const [first] = found
  const isOne = found.every(({ name }) => name === first?.name)
  return first && isOne && found.length >= FEWEST
    ? { ...first, reason: `${first.reason} It is named ${found.length} times, and no other is.` }
    : null
}

const inBlock = (words: string, outlets: readonly OutletFound[], article: AttributedText) =>
  attributionsIn(words, outlets)
    .filter(({ to }) => to === 'outlet' || to === 'document')
    .flatMap((one) => originOf(one, words.slice(one.start, one.end).trim(), article, NOBODY) ?? [])

const NOBODY: AttributedPassage = { spans: [], speaker: '', chain: '' }
