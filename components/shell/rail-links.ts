import { deskPaths } from '@/lib/paths/desk'

/** The rooms of the desk, in the order of the work. */
export const railLinks = [
  { href: deskPaths.queue(), words: 'Queue', exact: true },
  { href: deskPaths.inbox(), words: 'Inbox', also: 'mentions threads reviews asked', counts: 'inbox' },
  { href: deskPaths.import(), words: 'Import', adminOnly: true, apart: true },
  { href: deskPaths.articles(), words: 'Articles', also: 'annotations passages highlights versions' },
  {
    href: deskPaths.concordance(),
    words: 'Concordance',
    also: 'search words in all texts keyword in context',
  },
  { href: deskPaths.codebook(), words: 'Codebook', also: 'rules targets examples when to use' },
  { href: deskPaths.statements(), words: 'Statements' },
  { href: deskPaths.figures(), words: 'Figures' },
  { href: deskPaths.references(), words: 'References' },
  { href: deskPaths.origins(), words: 'Origins' },
  { href: deskPaths.review(), words: 'Review', also: 'second look sign approve titles' },
  { href: deskPaths.suspect(), words: 'Suspect', also: 'placements moved changed missing passages evidence' },
  { href: deskPaths.editions(), words: 'Editions', also: 'publish', apart: true },
  { href: deskPaths.notices(), words: 'Notices', also: 'take down', adminOnly: true },
  {
    href: deskPaths.plan(),
    words: 'Plan',
    also: 'points texts concessions events accounts disagreements',
    apart: true,
  },
  { href: deskPaths.positions(), words: 'Positions', also: 'stances parties' },
  { href: deskPaths.coverage(), words: 'Coverage', also: 'silence findings' },
  { href: deskPaths.people(), words: 'People', also: 'persons parties offices' },
  { href: deskPaths.names(), words: 'Names', also: 'aliases other spellings suggestions' },
  { href: deskPaths.furniture(), words: 'Furniture' },
  { href: deskPaths.users(), words: 'Users', adminOnly: true, apart: true },
  {
    href: deskPaths.importHealth(),
    words: 'Import health',
    also: 'failing stale rights unannotated re-check look again',
    adminOnly: true,
  },
  { href: deskPaths.audit(), words: 'Audit', adminOnly: true },
] as const satisfies readonly RailLink[]

export type RailLink = {
  readonly href: string
  readonly words: string
  /** The work done there, for those who look for it by its name. */
  readonly also?: string
  /** Current only on exactly this address. */
  readonly exact?: boolean
  readonly adminOnly?: boolean
  /** Shows beside its name how much waits there. */
  readonly counts?: 'inbox'
  /** A new group begins here. */
  readonly apart?: boolean
}
