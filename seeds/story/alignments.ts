import type { AlignmentKind } from '@/lib/edition/model'
import type { StoryAlignment } from '../story-model'

const to = (planVersion: string, bracketed = false) => {
  const key = (number: number) => `${planVersion}/${bracketed ? `(${number})` : number}`
  return (
    from: number | null,
    number: number,
    kind: AlignmentKind,
    reason: string,
    confirmed = true,
  ): StoryAlignment => ({
    planVersion,
    from: from === null ? null : `28-points/${from}`,
    to: key(number),
    kind,
    reason,
    confirmed,
  })
}

const twenty = to('20-points')
const counter = to('european-counter-proposal', true)

/**
 * What became of the 28 points, as far as other texts were seen. Neither of these was seen whole, so that nothing
 * is said to be dropped. A few proposals are left for an editor to settle.
 */
export const alignments: readonly StoryAlignment[] = [
  counter(6, 6, 'changed', 'The same limit with another number, and for peacetime only.'),
  counter(7, 7, 'changed', 'The same question; accession is left to NATO members instead of ruled out.'),
  counter(8, 8, 'changed', 'The same question; permanent basing instead of any stationing.'),
  counter(
    9,
    9,
    'changed',
    'The same place; NATO aircraft where the 28 points speak of European ones.',
    false,
  ),
  twenty(1, 1, 'kept', 'Both confirm the sovereignty of Ukraine.'),
  twenty(2, 2, 'changed', 'Both are on non-aggression; the parties and the monitoring differ.'),
  twenty(5, 3, 'changed', 'Both promise guarantees in general; the later text calls them strong.'),
  twenty(6, 4, 'changed', 'The same limit with another number, and for peacetime.'),
  twenty(10, 5, 'changed', 'Both set the terms of guarantees; the givers and the compensation differ.'),
  twenty(
    16,
    6,
    'moved',
    'Both have Russia put non-aggression towards Europe and Ukraine into its law; the number differs.',
    false,
  ),
  twenty(11, 7, 'changed', 'Both are on EU membership; the later text sets a time.'),
  twenty(12, 8, 'split', 'One package becomes an agreement of its own and several funds.'),
  twenty(12, 9, 'split', 'One package becomes an agreement of its own and several funds.'),
  twenty(
    null,
    10,
    'new',
    'None of the 28 points, as far as they were seen, speaks of a free-trade agreement.',
    false,
  ),
  twenty(18, 11, 'moved', 'Both keep Ukraine non-nuclear; the number differs.'),
  twenty(19, 12, 'changed', 'The same plant; how it would be run was not agreed.'),
]
