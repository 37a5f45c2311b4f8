import { PASSWORD_FAULTS, type PasswordFault } from '@/lib/auth/password-rules'

/** What a person reads when something about users is refused. */
export const USER_WORDS: Readonly<Record<string, string>> = {
  'has-account': 'Somebody with this e-mail address has an account already. Give them a reset link instead.',
  'last-admin': 'This is the last admin. Make somebody else an admin first. Nothing was changed.',
  sample: 'This user belongs to the demonstration and cannot sign in. Nothing was changed.',
  disabled: 'This user is disabled. Enable the user first, then make a reset link.',
  stale: 'Somebody else changed this user meanwhile. The list now shows what they are; nothing was changed.',
  gone: 'This link does not work any more. Ask an admin for a new one.',
  wrong: 'The current password is not right. Nothing was changed.',
}

/** The sentence about a refused password, if that is what was refused. */
export function passwordSentence(result: { reason?: string; details?: unknown } | null): string | undefined {
  return result?.reason === 'password' ? PASSWORD_FAULTS[result.details as PasswordFault] : undefined
}

export const FIELD_NAMES = { email: 'E-mail', name: 'Name', role: 'Role', password: 'Password' }
