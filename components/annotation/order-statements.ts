import { rankTargets } from '@/lib/annotation/rank-targets'
import type { StatementOption } from '@/lib/statement/model'

/** Statements with the likeliest first: by the words that they share with a passage. Others keep their order. */
export function orderStatements(statements: readonly StatementOption[], passage: string): StatementOption[] {
  const known = statements.map(({ statementId: id, wording: title }) => ({ id, kind: 'statement', title }))
  const rank = new Map(rankTargets(known, passage).map(({ id }, at) => [id, at]))
  const at = ({ statementId }: StatementOption) => rank.get(statementId) ?? statements.length
  return [...statements].sort((one, other) => at(one) - at(other))
}
