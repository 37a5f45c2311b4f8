import * as z from 'zod'
import { emailAddress } from '@/lib/auth/schema'
import { GIVEN_ROLES, PUBLIC_NAME_STYLES } from './model'

const name = z.string().trim().min(1, 'A name is needed.').max(120, 'A name has at most 120 characters.')
const rowVersion = z.int().min(1)
const token = z.string().min(1).max(100)
/** The commands judge passwords; this only bounds what is read. */
const password = z.string().max(10_000)

export const inviteInput = z.strictObject({ email: emailAddress, name, role: z.enum(GIVEN_ROLES) })
export const userInput = z.strictObject({ userId: z.uuid() })
export const roleInput = z.strictObject({ userId: z.uuid(), role: z.enum(GIVEN_ROLES), rowVersion })
export const activeInput = z.strictObject({ userId: z.uuid(), active: z.boolean(), rowVersion })
export const linkInput = z.strictObject({ linkId: z.uuid() })
export const redeemInviteInput = z.strictObject({ token, name, password })
export const redeemResetInput = z.strictObject({ token, password })
export const publicNameInput = z.strictObject({ style: z.enum(PUBLIC_NAME_STYLES), rowVersion })
export const newUserInput = z.strictObject({ email: emailAddress, name, role: z.enum(GIVEN_ROLES), password })
