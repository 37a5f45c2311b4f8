import type { Pickable } from '@/components/annotation/subject-picker.client'
import type { ProvisionOption } from '@/lib/provision/model'
import { STATEMENT_KINDS, type StatementKind } from '@/lib/statement/model'
import type { StatementStart } from './new-statement.client'
import { placed } from './provisions-at'

/** What the address of the form fills in; what is not known to the house is left out. */
export function startFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  subjects: readonly Pickable[],
  provisions: readonly ProvisionOption[],
): StatementStart {
  const subject = (id: (typeof asked)[string]) => subjects.find((one) => one.id === id)
  const shown = subject(asked.shown)
  const party = subject(asked.party)
  const place = {
    subjectId: subject(asked.about)?.id ?? '',
    kind: isKind(asked.kind) ? asked.kind : 'detail',
    shownAt: shown ? [shown.id] : [],
    ordinal: 0,
    provisionId: provisions.find(({ id }) => id === asked.provision)?.id ?? null,
  } as const
  return { place: placed(place, provisions), partyId: party?.kind === 'party' ? party.id : null }
}

const isKind = (kind: unknown): kind is StatementKind =>
  typeof kind === 'string' && Object.hasOwn(STATEMENT_KINDS, kind)
