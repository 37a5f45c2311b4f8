export const DISAGREEMENT_KINDS = [
  'conflicting_accounts',
  'reports_differ',
  'changed_over_time',
  'different_documents',
  'same_figure',
] as const
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number]

export const DISAGREEMENT_WORDS: Readonly<Record<DisagreementKind, string>> = {
  conflicting_accounts: 'conflicting accounts',
  reports_differ: 'reports differ',
  changed_over_time: 'changed over time',
  different_documents: 'different documents',
  same_figure: 'same figure for different things',
}

/** Only these two are headed "accounts differ"; the others look like a contradiction and are none. */
const DIFFERING: readonly DisagreementKind[] = ['conflicting_accounts', 'reports_differ']

export function accountsDiffer(kind: DisagreementKind): boolean {
  return DIFFERING.includes(kind)
}

export type DeskSide = {
  readonly statementId: string
  readonly publicId: string
  /** The newest wording, draft or not. */
  readonly wording: string
}
export type DeskDisagreement = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly ordinal: number
  readonly kind: DisagreementKind
  readonly sides: readonly DeskSide[]
}
