// Plain JavaScript: `npm start` asks before any package is installed.

// Secrets that stand in examples and tutorials: as good as none.
const KNOWN = /^(secret|changeme|change-me|password|nextauth|your-?secret|example|test)/i
const MIN_LENGTH = 32
const MIN_DIFFERENT = 10
const ADVICE = 'Make one with: openssl rand -base64 48'

/**
 * What is wrong with a session secret, in words that follow the variable's name.
 * @param {string | undefined} secret
 * @returns {string | undefined} undefined when it will do
 */
export function secretFault(secret) {
  if (!secret) return `is not set. ${ADVICE}`
  if (secret.length < MIN_LENGTH) return `is shorter than ${MIN_LENGTH} characters. ${ADVICE}`
  if (KNOWN.test(secret) || new Set(secret).size < MIN_DIFFERENT)
    return `is a well-known or guessable value. ${ADVICE}`
  return undefined
}
