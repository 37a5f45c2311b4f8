import { countSupport, type SupportCount } from '@/lib/evidence/count-support'
import { archivedSources, type ReportFacts, reportOf } from './archived-sources'
import type { PublicReference, PublicStatement } from './model'
import type { NewLedgerEntry } from './sources'

/** What a frozen statement rests on, counted by what its edition says of its articles. */
export function supportAsFrozen(
  { proofs, references }: Pick<PublicStatement, 'proofs' | 'references'>,
  articles: readonly ReportFacts[],
): SupportCount {
  const supports = ({ bearing }: Pick<PublicReference, 'bearing'>) => bearing === 'supports'
  const disputes = [...proofs, ...references].filter(({ bearing }) => bearing === 'disputes').length
  return countSupport(
    archivedSources(proofs.filter(supports), articles),
    references.filter(supports),
    disputes,
  )
}

/**
 * A statement that is carried over says how many origins it has by what is known of its articles now: one that turned
 * out to be a copy is no source of its own any more. Where that did not change, not a word changes.
 */
export function recountCarried(
  statement: PublicStatement,
  before: readonly ReportFacts[],
  now: readonly ReportFacts[],
): PublicStatement {
  const [then, here] = [bySlug(before), bySlug(now)]
  const isMoved = statement.proofs.some(({ article }) => reportOf(article, then) !== reportOf(article, here))
  return isMoved ? { ...statement, support: supportAsFrozen(statement, now) } : statement
}

const bySlug = (articles: readonly ReportFacts[]) =>
  new Map(articles.map((article) => [article.slug, article]))

/** What the ledger says of carried statements whose sources were counted anew. */
export function recountEntries(
  before: readonly PublicStatement[],
  carried: readonly PublicStatement[],
): NewLedgerEntry[] {
  const then = new Map(before.map(({ id, support }) => [id, support.words]))
  return carried
    .filter(({ id, support }) => then.get(id) !== support.words)
    .map(({ id, support }) => ({
      kind: 'evidence',
      statement: id,
      furniture: null,
      before: then.get(id) ?? '',
      after: support.words,
      reason:
        'Which of its articles are copies was found out or taken back, so its sources were counted anew.',
      approvedBy: [],
    }))
}
