import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { normalPassword } from './password-rules'

// Argon2id with OWASP's second recommended setting: 19 MiB, two passes.
const WORK = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** An argon2id hash of a password, with its salt and settings in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), WORK)
}

let nobodys: Promise<string> | undefined

/**
 * Whether a password is the one that was hashed. Without a hash (unknown or demo user) the same work is done
 * and the answer is no, so that the time taken tells nobody who has an account.
 */
export async function isPassword(password: string, hashed: string | null | undefined): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID())
  const matches = await verify(hashed ?? (await nobodys), normalPassword(password))
  return matches && Boolean(hashed)
}
