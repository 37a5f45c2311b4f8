import { approvalRule, olderSourceRule, ownWorkRule } from './gate-claim'
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
import { allegationRule, dateRule, stanceRule, wordingRule } from './gate-fields'
import { GATE_RULES, type GateFinding, type GateInput, type GateRule } from './gate-finding'
import { rightsRule } from './gate-rights'

const RULES: Readonly<Record<GateRule, (input: GateInput) => GateFinding[]>> = {
  wording: wordingRule,
  support: supportRule,
  'passages-verify': verifyRule,
  'references-can-carry': carryRule,
  stance: stanceRule,
  dates: dateRule,
  allegation: allegationRule,
  'sources-not-older': olderSourceRule,
  'not-suspect': suspectRule,
  'notices-seen': noticeRule,
  'not-own-work': ownWorkRule,
  'fits-signed': signedRule,
  'readings-accepted': readingsRule,
  'references-checked': checkedRule,
  approval: approvalRule,
  rights: rightsRule,
}

export type GateStage = 'submit' | 'approve' | 'publish'

const FOR_SUBMITTING: readonly GateRule[] = [
  'wording',
  'support',
  'passages-verify',
  'references-can-carry',
  'stance',
  'dates',
  'allegation',
  'sources-not-older',
  'not-suspect',
]
/** Which rules hold at which step. Reviewing is what gives signatures, checks and the approval. */
const HOLDS: Readonly<Record<GateStage, readonly GateRule[]>> = {
  submit: FOR_SUBMITTING,
  approve: [...FOR_SUBMITTING, 'not-own-work'],
  publish: GATE_RULES.filter((rule) => rule !== 'not-own-work'),
}

/** Every rule, in order, with what it finds: at least one finding each, several where several places fail. */
export function gate(input: GateInput): GateFinding[] {
  return GATE_RULES.flatMap((rule) => RULES[rule](input))
}

/** The findings that keep a revision from being submitted, approved or published. */
export function standsInTheWay(findings: readonly GateFinding[], stage: GateStage): GateFinding[] {
  return findings.filter(({ id, ok }) => !ok && HOLDS[stage].includes(id))
}
