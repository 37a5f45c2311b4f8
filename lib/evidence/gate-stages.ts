import { GATE_RULES, type GateFinding, type GateRule } from './gate-finding'

export type GateStage = 'submit' | 'approve' | 'publish'

const FOR_SUBMITTING: readonly GateRule[] = [
  'wording',
  'house-style',
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

/** The findings that keep a revision from being submitted, approved or published. */
export function standsInTheWay(findings: readonly GateFinding[], stage: GateStage): GateFinding[] {
  return findings.filter(({ id, ok }) => !ok && HOLDS[stage].includes(id))
}
