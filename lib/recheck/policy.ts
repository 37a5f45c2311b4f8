import type { Actor } from '@/lib/auth/model'

/** Admins bring articles in, and so say what is looked at again. */
export const canOrderRechecks = (actor: Actor) => actor.role === 'admin'
