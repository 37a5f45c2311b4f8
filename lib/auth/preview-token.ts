import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import * as z from 'zod'
import { env } from '@/lib/env/env'
import { deskPaths } from '@/lib/paths/desk'
import type { Actor } from './model'

const LIFE_SECONDS = 60 * 60
/** Keeps these tokens apart from those of sessions. */
const SALT = 'proviso-preview'

const previewed = z.object({
  what: z.enum(['statement', 'furniture', 'subject']),
  id: z.uuid(),
  /** The row version of a draft; 0 where nothing is edited in place. */
  version: z.int().min(0),
})
const claim = previewed.extend({ user: z.uuid(), role: z.enum(['editor', 'admin']) })

/** What is stored and wants to be seen as readers would see it: a revision, a wording of furniture, a subject. */
export type Previewed = z.infer<typeof previewed>

/** The address part of a preview: for this thing as it is stored now, and for this person in this role alone. */
export function previewToken(actor: Actor, { what, id, version }: Previewed): Promise<string> {
  const token = { what, id, version, user: actor.id, role: actor.role }
  return encode({ token, secret: env().secret, salt: SALT, maxAge: LIFE_SECONDS })
}

/** Where each of these can be looked at as readers would see it, by its id. For what is not edited in place. */
export async function previewAddresses(
  actor: Actor,
  what: 'furniture' | 'subject',
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const address = async (id: string) =>
    [id, deskPaths.preview(await previewToken(actor, { what, id, version: 0 }))] as const
  return new Map(await Promise.all([...ids].map(address)))
}

/** What a token shows to this actor; null when it is not ours, altered, expired, or somebody else's. Never throws for it. */
export async function previewOf(actor: Actor, token: string): Promise<Previewed | null> {
  try {
    const read = claim.safeParse(await decode({ token, secret: env().secret, salt: SALT }))
    if (!read.success || read.data.user !== actor.id || read.data.role !== actor.role) return null
    const { what, id, version } = read.data
    return { what, id, version }
  } catch {
    return null
  }
}
