import type { LedgerKind, NextEdition } from '@/lib/edition/model'

export type Entry = { readonly kind: LedgerKind; readonly reason: string }
export type Withdrawal = { readonly kind: 'withdrawal' | 'retraction'; readonly reason: string }

/** What an admin has chosen so far. Keys are the ids of revisions, statements and furniture revisions. */
export type Choices = {
  readonly chosen: Readonly<Record<string, Entry>>
  readonly furniture: Readonly<Record<string, true>>
  readonly withdrawn: Readonly<Record<string, Withdrawal>>
}

export const NOTHING: Choices = { chosen: {}, furniture: {}, withdrawn: {} }

/** The same record without one key, or with it. */
export function toggled<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _, ...rest } = record
  return value === null ? rest : { ...rest, [key]: value }
}

/** Candidates that are ready; those that only a correction takes past a thread; those that rules stop. */
export function byReadiness({ candidates }: NextEdition) {
  const passing = candidates.filter(({ findings }) => findings.length === 0)
  return {
    ready: passing.filter(({ heldUp }) => heldUp.length === 0),
    heldUp: passing.filter(({ heldUp }) => heldUp.length > 0),
    notReady: candidates.filter(({ findings }) => findings.length > 0),
  }
}

/** Everything that is ready: statements that pass every rule, and words that somebody else can see or has seen. */
export function allReady(edition: NextEdition): Choices {
  return {
    chosen: Object.fromEntries(
      byReadiness(edition).ready.map(({ revisionId, entry }) => [revisionId, entry]),
    ),
    furniture: Object.fromEntries(
      edition.furniture
        .filter(({ own, signedBy }) => !own || signedBy.length > 0)
        .map(({ revisionId }) => [revisionId, true as const]),
    ),
    withdrawn: {},
  }
}

/** What the server is asked to preview or publish. */
export function inputOf({ chosen, furniture, withdrawn }: Choices, { candidates }: NextEdition) {
  const picked = candidates.filter(({ revisionId }) => chosen[revisionId])
  return {
    choose: picked.map(({ revisionId }) => revisionId),
    reasons: Object.fromEntries(
      picked.map(({ statementId, revisionId, entry }) => [statementId, chosen[revisionId] ?? entry]),
    ),
    furniture: Object.keys(furniture),
    withdraw: Object.entries(withdrawn).map(([statementId, entry]) => ({ statementId, ...entry })),
  }
}

/** "3 statements, 2 titles or other words, 1 withdrawal", or that there is nothing yet. */
export function countWords({ chosen, furniture, withdrawn }: Choices): string {
  const parts = [
    plural(Object.keys(chosen).length, 'statement', 'statements'),
    plural(Object.keys(furniture).length, 'title or other heading', 'titles and other headings'),
    plural(Object.keys(withdrawn).length, 'withdrawal', 'withdrawals'),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : 'Nothing is chosen yet.'
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}
