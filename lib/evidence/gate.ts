import { approvalRule, olderSourceRule, ownWorkRule, provisionRule } from './gate-claim'
import {
  carryRule,
  checkedRule,
  noticeRule,
  readingsRule,
  signedRule,
  supportRule,
  suspectRule,
  verifyRule,
} from './gate-evidence'
import { allegationRule, dateRule, stanceRule, styleRule, wordingRule } from './gate-fields'
import { GATE_RULES, type GateFinding, type GateInput, type GateRule } from './gate-finding'
import { rightsRule } from './gate-rights'
import { threadRule } from './gate-threads'

const RULES: Readonly<Record<GateRule, (input: GateInput) => GateFinding[]>> = {
  wording: wordingRule,
  'house-style': styleRule,
  support: supportRule,
  'passages-verify': verifyRule,
  'references-can-carry': carryRule,
  stance: stanceRule,
  dates: dateRule,
  allegation: allegationRule,
  'sources-not-older': olderSourceRule,
  'not-suspect': suspectRule,
  'no-blocking-thread': threadRule,
  'notices-seen': noticeRule,
  'not-own-work': ownWorkRule,
  'fits-signed': signedRule,
  'readings-accepted': readingsRule,
  'references-checked': checkedRule,
  'provision-checked': provisionRule,
  approval: approvalRule,
  rights: rightsRule,
}

export { type GateStage, standsInTheWay } from './gate-stages'

/** Every rule, in order, with what it finds: at least one finding each, several where several places fail. */
export function gate(input: GateInput): GateFinding[] {
  return GATE_RULES.flatMap((rule) => RULES[rule](input))
}
