import type { HeldArticle, Recognised, Relation, Tie } from './model'

/**
 * What something that comes in is proposed to be to each article that it may be, those tied most closely first. An
 * address of the article's own is proof; so are equal words that came without any address, where only one article has
 * them. Equal words from elsewhere are a copy or another address, and that only a person says. Where one has its address
 * or its words, those that are only like it are proposed to be nothing of it.
 */
export function proposeRelations(held: readonly HeldArticle[]): Recognised[] {
  const atAddress = held.filter(isAtOwnAddress)
  const equal = held.filter(isEqual)
  const isFound = atAddress.length + equal.length > 0
  return [...held].sort(byCloseness).map((one) => ({
    ...one,
    proposed: isFound && isOnlyLike(one) ? 'separate' : proposedFor(one),
    choices: choicesFor(one),
    certain: isAtOwnAddress(one)
      ? atAddress.length === 1
      : atAddress.length === 0 && equal.length === 1 && isEqual(one) && one.sites === 'none',
  }))
}

/** The one article that it is without a question, or null. */
export const certainly = (found: readonly Recognised[]): Recognised | null =>
  found.find(({ certain }) => certain) ?? null

/**
 * Whether a person must say what it is before anything is made of it. What is only like an article may be kept as a new
 * one: that it may be a copy stays proposed with the origins.
 */
export const mustBeSaid = (found: readonly Recognised[]): boolean =>
  !certainly(found) && found.some(({ ties }) => ties.some(({ kind }) => kind !== 'like'))

const has = <Kind extends Tie['kind']>({ ties }: HeldArticle, kind: Kind) =>
  ties.find((tie): tie is Extract<Tie, { kind: Kind }> => tie.kind === kind)

const isAtOwnAddress = (one: HeldArticle) => {
  const address = has(one, 'address')
  return address !== undefined && address.of !== 'copy'
}
const isOnlyLike = ({ ties }: HeldArticle) => ties.every(({ kind }) => kind === 'like')
const isEqual = (one: HeldArticle) => Boolean(has(one, 'bytes') || has(one, 'text'))

function proposedFor(one: HeldArticle): Relation | null {
  const again = has(one, 'text')?.current ? 'again' : 'version'
  if (has(one, 'address')) return again
  if (isEqual(one)) return one.sites === 'other' ? 'copy' : one.sites === 'none' ? again : 'alias'
  if (!has(one, 'like')?.strong) return 'separate'
  return one.sites === 'same' ? 'version' : one.sites === 'other' ? 'copy' : null
}

function choicesFor(one: HeldArticle): Relation[] {
  const again = has(one, 'text')?.current ? 'again' : 'version'
  const elsewhere = !has(one, 'address') && one.sites !== 'none'
  return [again, ...(elsewhere ? (['alias'] as const) : []), 'copy', 'separate']
}

const CLOSENESS: Readonly<Record<Tie['kind'], number>> = { address: 3, text: 2, bytes: 2, like: 0 }
function closeness({ ties }: HeldArticle): number {
  return Math.max(
    ...ties.map(
      (tie) => CLOSENESS[tie.kind] + (tie.kind === 'like' ? Math.max(tie.share, tie.otherShare) : 0),
    ),
  )
}
const byCloseness = (a: HeldArticle, b: HeldArticle) =>
  closeness(b) - closeness(a) || a.slug.localeCompare(b.slug, 'en')
