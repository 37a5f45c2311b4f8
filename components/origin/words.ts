import { ORIGIN_WORDS } from '@/lib/article/model'
import type { DecidedOrigin, OriginProposal } from '@/lib/origin/model'
import { formatDate } from '@/lib/text/edtf'

export const ORIGIN_PROBLEMS: Readonly<Record<string, string>> = {
  'not-there': 'This is no longer there. Reload to see what stands.',
  'decided-meanwhile': 'Somebody has set something else here meanwhile. Reload to see it.',
  circle: 'The other article is a copy of this one already. An article is no copy of itself.',
  'undone-already': 'This was undone already.',
  'changed-since': 'Something else has been set here since. Change it at the passage or the article itself.',
}

type Copy = Extract<OriginProposal, { about: 'copy' }>

const percent = (thousandths: number) => `${Math.round(thousandths / 10)} %`

/** The figure by which two articles are alike, in words. */
export function figureWords({ share, otherShare, longestRun, sameText }: Copy): string {
  if (sameText) return 'Both have the same text, word for word.'
  return `${percent(share)} of its words outside quotations stand in runs of 6 or more that the other article has too; of the other article’s words, ${percent(otherShare)}. The longest run has ${longestRun} words.`
}

/** Which of the two came first, as far as their dates say. */
export function orderWords({ dated, published, otherPublished }: Copy): string {
  if (!dated) return 'Their dates do not say which came first: check which way round it is.'
  return `It was published on ${formatDate(published)}, the other article on ${formatDate(otherPublished)}.`
}

/** What is proposed, in one line. */
export function proposalWords(proposal: OriginProposal): string {
  if (proposal.about === 'copy') return `copy of “${proposal.copyOf.title}”`
  return `${proposal.origin.name} (${ORIGIN_WORDS[proposal.origin.kind]})`
}

export function decidedWords({ about, verdict, what }: DecidedOrigin): string {
  const thing = about === 'copy' ? `copy of “${what}”` : what
  const whose =
    about === 'article' ? ', for new passages of' : about === 'passage' ? ', for a passage of' : ':'
  return `${verdict === 'accepted' ? 'Accepted' : 'Refused'}: ${thing}${whose}`
}

/** The other article is the copy instead. */
export function turnedRound(copy: Copy): Copy {
  const { articleId, slug, title, copyOf, share, otherShare, published, otherPublished } = copy
  return {
    ...copy,
    ...copyOf,
    copyOf: { articleId, slug, title },
    dated: false,
    share: otherShare,
    otherShare: share,
    published: otherPublished,
    otherPublished: published,
  }
}
