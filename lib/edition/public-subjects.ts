import type { PublicSubject, Snapshot } from './model'

/** Every subject of an edition, in the order in which a reader meets them. */
export function publicSubjects(snapshot: Omit<Snapshot, 'ledger'>): PublicSubject[] {
  const { plan, sections, points, concessions, planVersions, events, people, parties, disagreements } =
    snapshot
  return [
    ...(plan.slug ? [plan] : []),
    ...sections,
    ...points,
    ...concessions,
    ...planVersions,
    ...events,
    ...people,
    ...parties,
    ...disagreements,
  ]
}
