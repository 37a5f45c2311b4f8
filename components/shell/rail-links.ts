import { deskPaths } from '@/lib/paths/desk'

/** The rooms of the desk, in the order of the work. */
export const railLinks = [
  { href: deskPaths.queue(), words: 'Queue', exact: true },
  { href: deskPaths.import(), words: 'Import', adminOnly: true, apart: true },
  { href: deskPaths.articles(), words: 'Articles' },
  { href: deskPaths.statements(), words: 'Statements' },
  { href: deskPaths.figures(), words: 'Figures' },
  { href: deskPaths.references(), words: 'References' },
  { href: deskPaths.origins(), words: 'Origins' },
  { href: deskPaths.review(), words: 'Review' },
  { href: deskPaths.editions(), words: 'Editions', apart: true },
  { href: deskPaths.notices(), words: 'Notices', adminOnly: true },
  { href: deskPaths.plan(), words: 'Plan', apart: true },
  { href: deskPaths.positions(), words: 'Positions' },
  { href: deskPaths.coverage(), words: 'Coverage' },
  { href: deskPaths.people(), words: 'People' },
  { href: deskPaths.furniture(), words: 'Furniture' },
  { href: deskPaths.users(), words: 'Users', adminOnly: true, apart: true },
  { href: deskPaths.audit(), words: 'Audit', adminOnly: true },
] as const satisfies readonly RailLink[]

export type RailLink = {
  readonly href: string
  readonly words: string
  /** Current only on exactly this address. */
  readonly exact?: boolean
  readonly adminOnly?: boolean
  /** A new group begins here. */
  readonly apart?: boolean
}
