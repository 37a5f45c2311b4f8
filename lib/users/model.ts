import type { Role } from '@/lib/auth/model'

/** The roles people are given. Readers need no account. */
export const GIVEN_ROLES = ['editor', 'admin'] as const satisfies readonly Role[]
export type GivenRole = (typeof GIVEN_ROLES)[number]

export const PUBLIC_NAME_STYLES = ['second_editor', 'initials', 'byline'] as const
export type PublicNameStyle = (typeof PUBLIC_NAME_STYLES)[number]

/** Hours that a link works for. */
export const LINK_HOURS = { invite: 72, reset: 1 } as const
export type LinkPurpose = keyof typeof LINK_HOURS

export type UserRow = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly active: boolean
  readonly sample: boolean
  readonly openSessions: number
  readonly rowVersion: number
  readonly createdAt: Date
}

export type OpenLink = {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly email: string
  readonly role: Role | null
  readonly expiresAt: Date
}

/** Whoever holds a link may see this much before using it. */
export type LinkOffer = { readonly purpose: LinkPurpose; readonly email: string; readonly name: string }

/** A link as it is shown, once: only its hash is kept. */
export type MadeLink = { readonly id: string; readonly path: string; readonly expiresAt: Date }

export type Account = {
  readonly email: string
  readonly name: string
  readonly publicNameStyle: PublicNameStyle
  readonly rowVersion: number
}
