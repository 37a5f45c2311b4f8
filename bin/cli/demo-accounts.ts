import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { db } from '@/lib/db/client'
import { writePrivate } from '@/lib/db/embedded/private-file.mjs'
import { createUser } from '@/lib/users/commands'
import type { GivenRole } from '@/lib/users/model'

export type DemoAccount = { readonly email: string; readonly name: string; readonly role: GivenRole }

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { email: 'admin@proviso.example', name: 'Demo Admin', role: 'admin' },
  { email: 'editor@proviso.example', name: 'Demo Editor', role: 'editor' },
  { email: 'colleague@proviso.example', name: 'Demo Colleague', role: 'editor' },
]

// Without letters that look alike; 20 of them carry 99 random bits.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 5
const GROUP = 4

function randomPassword(): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)]
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join('')).join('-')
}

/**
 * Makes the demo's accounts in a database that nobody uses yet, and writes how to sign in to a file for its
 * owner alone: a line each, role, address and password apart by spaces. Answers that text, or undefined when
 * there was an admin already. The file comes first and the admin last, so that a start that was cut short is
 * taken up where it ended.
 */
export async function makeDemoAccounts(file: string): Promise<string | undefined> {
  if (await db.user.count({ where: { sample: false, role: 'admin' } })) return undefined
  const known = passwordsIn(file)
  const accounts = DEMO_ACCOUNTS.map((account) => ({
    ...account,
    password: known.get(account.email) ?? randomPassword(),
  }))
  const lines = accounts.map(
    ({ role, email, password }) => `${role.padEnd(7)} ${email.padEnd(26)} ${password}`,
  )
  const text = `${HEADING}\n${lines.join('\n')}\n`
  writePrivate(file, text)
  for (const account of accounts.toReversed()) {
    const outcome = await createUser('nobody', account)
    if (!outcome.ok && outcome.reason !== 'has-account') {
      throw new Error(`${account.email} could not be made: ${outcome.reason}`)
    }
  }
  return text
}

const HEADING = 'How to sign in on this machine: role, e-mail, password'

function passwordsIn(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return new Map(lines.map((line) => line.split(/\s+/).slice(1) as [string, string]))
}
