import { RULE_NAMES, type RuleName, type RuleRecord, type RuleRecords } from './model'

type Counted = { readonly rule: RuleName; readonly verdict: string; readonly count: number }

/** One record for each rule. A suggestion that several rules made counts for each of them. */
export function recordsOf(counted: readonly Counted[]): RuleRecords {
  const of = (rule: RuleName, verdict?: string) =>
    counted
      .filter((one) => one.rule === rule && (verdict === undefined || one.verdict === verdict))
      .reduce((sum, { count }) => sum + count, 0)
  const record = (rule: RuleName): RuleRecord => ({
    accepted: of(rule, 'accepted'),
    corrected: of(rule, 'corrected'),
    decided: of(rule),
  })
  return Object.fromEntries(RULE_NAMES.map((rule) => [rule, record(rule)])) as Record<RuleName, RuleRecord>
}

/**
 * How often a rule was right so far, in words: a rule says what a sentence concerns, so that it was right also where a
 * person took other words of it; how often is said. Never a score, which would tell more than so few decisions know.
 */
export function recordWords({ accepted, corrected, decided }: RuleRecord): string {
  if (decided === 0) return 'nothing decided yet'
  const other = corrected > 0 ? `, ${corrected} of them with other words` : ''
  return `right ${accepted + corrected} of ${decided} ${decided === 1 ? 'time' : 'times'} so far${other}`
}
