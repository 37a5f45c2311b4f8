import 'server-only'
import type { Reading } from '@/lib/import/model'
import { firstDecisions, undecided, withKnown } from '@/lib/import-draft/decide'
import type { KnownFacts } from '@/lib/import-draft/model'
import type { Verdict } from '@/lib/import-run/model'
import type { Recognised, Tie } from '@/lib/recognition/model'
import { certainly, mustBeSaid } from '@/lib/recognition/propose-relation'

export type Found = {
  readonly verdict: Verdict
  readonly says: string
  readonly articleId?: string
  readonly likeId?: string
}

/**
 * What would become of something that was read, by what is held: an article that it certainly is, one that it may be,
 * one that it is like, or none. What it may be and what it is like are named apart from the one that it is.
 */
export function verdictByHeld(found: readonly Recognised[]): Found {
  const known = certainly(found)
  if (known) return { verdict: knownVerdict(known), says: '', articleId: known.articleId }
  const [first] = found
  if (!first) return { verdict: 'new', says: '' }
  const like = tieOf(first, 'like')
  const isEqual = tieOf(first, 'bytes') || tieOf(first, 'text')
  if (mustBeSaid(found) && (isEqual || tieOf(first, 'address')))
    return {
      verdict: 'maybe-copy',
      says: `It may be “${first.title}” or a copy of it.`,
      likeId: first.articleId,
    }
  return like
    ? {
        verdict: 'near',
        says: `${percent(like.share)} of its words are in “${first.title}”.`,
        likeId: first.articleId,
      }
    : { verdict: 'new', says: '' }
}

function knownVerdict(known: Recognised): Verdict {
  if (tieOf(known, 'bytes')) return 'archived'
  return tieOf(known, 'text') ? 'same-text' : 'new-version'
}

const tieOf = <Kind extends Tie['kind']>({ ties }: Recognised, kind: Kind) =>
  ties.find((tie): tie is Extract<Tie, { kind: Kind }> => tie.kind === kind)

const percent = (share: number) => `${Math.round(share * 100)} %`

/** How much a person would have to decide before it is archived, in words; empty where nothing is. */
export function leftToSay(read: Reading, known: KnownFacts): string {
  const decisions = withKnown(firstDecisions(read), known)
  const { proposals, cautions } = undecided(decisions)
  const count = proposals.length + cautions.length
  const things = count === 0 ? '' : `${count} ${count === 1 ? 'thing' : 'things'} to decide.`
  return [things, decisions.details.title ? '' : 'It has no headline.'].filter(Boolean).join(' ')
}
