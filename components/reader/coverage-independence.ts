import type { CoverageRow } from '@/lib/coverage/coverage'
import { coverageWords as words } from './words/coverage'

/** What a point rests on and by how many origins, in words; a lone article whose origin is unknown says so too. */
export function independence({ support }: Pick<CoverageRow, 'support'>): string {
  const { articles, unestablished } = support.inArchive
  const [first, ...rest] = support.words.split(' · ')
  if (!first) return ''
  const alone = articles === 1 && unestablished === 1
  return [alone ? words.unestablished(first) : first, ...rest].join(' · ')
}
