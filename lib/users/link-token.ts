import { randomBytes } from 'node:crypto'
import { sha256Hex } from '@/lib/text/sha256'

const TOKEN_BYTES = 16

/** 128 random bits in letters that may stand in an address. */
export function newLinkToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** What is kept of a token. It has no salt: nobody guesses 128 random bits. */
export function linkTokenHash(token: string): string {
  return sha256Hex(token)
}
