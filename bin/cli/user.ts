import path from 'node:path'
import { parseArgs } from 'node:util'
import { emailAddress } from '@/lib/auth/schema'
import { closeDatabase, db } from '@/lib/db/client'
import { holderOf } from '@/lib/db/embedded/claim.mjs'
import { env } from '@/lib/env/env'
import type { Result } from '@/lib/result/result'
import { createUser, inviteUser, makeResetLink, setActive } from '@/lib/users/commands'
import { GIVEN_ROLES, type GivenRole, LINK_HOURS, type MadeLink } from '@/lib/users/model'
import { passwordSentence, USER_WORDS } from '@/lib/users/refusal-words'

const USAGE = `npm run user -- add EMAIL [--name NAME] [--role admin|editor] [--password-stdin]
npm run user -- list
npm run user -- disable EMAIL
npm run user -- enable EMAIL
npm run user -- reset EMAIL

add prints a one-time link with which the person chooses a password; with --password-stdin the password is read
from standard input instead. Without --role the user is an editor.`

/** Something the operator can mend; said without a stack. */
class Mistake extends Error {}

type Options = { name?: string; role?: string; 'password-stdin'?: boolean }

const verbs: Readonly<Record<string, (email: string, options: Options) => Promise<string>>> = {
  add: (email, options) =>
    options['password-stdin'] ? addWithPassword(email, options) : invite(email, options),
  list,
  disable: (email) => activate(email, false),
  enable: (email) => activate(email, true),
  reset,
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, role: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
  })
  const [verb = '', given] = positionals
  const work = verbs[verb]
  if (!work || (verb !== 'list' && !given)) {
    console.log(USAGE)
    return 2
  }
  console.log(await work(verb === 'list' ? '' : address(given as string), values))
  return 0
}

async function invite(email: string, options: Options): Promise<string> {
  const link = told(
    await inviteUser('nobody', { email, name: nameOf(email, options), role: roleOf(options) }),
  )
  return `Invited ${email} as ${roleOf(options)}. ${linkSaid(link, LINK_HOURS.invite)}`
}

async function addWithPassword(email: string, options: Options): Promise<string> {
  const password = await typedPassword()
  told(await createUser('nobody', { email, name: nameOf(email, options), role: roleOf(options), password }))
  return `Made an account for ${email} as ${roleOf(options)}, with the password that was typed.`
}

async function reset(email: string): Promise<string> {
  const { id } = await userOf(email)
  return `For ${email}. ${linkSaid(told(await makeResetLink('nobody', { userId: id })), LINK_HOURS.reset)}`
}

async function activate(email: string, active: boolean): Promise<string> {
  const { id, rowVersion } = await userOf(email)
  told(await setActive('nobody', { userId: id, rowVersion, active }))
  return active ? `${email} can sign in again.` : `${email} is disabled and signed out everywhere.`
}

async function list(): Promise<string> {
  const users = await db.user.findMany({ orderBy: [{ role: 'desc' }, { email: 'asc' }] })
  if (users.length === 0)
    return 'There are no users yet. Make one with: npm run user -- add EMAIL --role admin'
  const widest = Math.max(...users.map(({ email }) => email.length))
  return users
    .map(({ email, name, role, active, sample }) => {
      const remarks = [...(active ? [] : ['disabled']), ...(sample ? ['demonstration, cannot sign in'] : [])]
      return `${role.padEnd(7)} ${email.padEnd(widest)}  ${name}${remarks.length ? `  (${remarks.join(', ')})` : ''}`
    })
    .join('\n')
}

function told<Value>(outcome: Result<Value, string>): Value {
  if (outcome.ok) return outcome.value
  throw new Mistake(passwordSentence(outcome) ?? USER_WORDS[outcome.reason] ?? outcome.reason)
}

function linkSaid(link: MadeLink, hours: number): string {
  const within = `${hours} ${hours === 1 ? 'hour' : 'hours'}`
  return `This link works once, within ${within}; it is not shown again:\n${siteAddress()}${link.path}`
}

/** The public address, or where this checkout is served now, or where it would be. */
function siteAddress(): string {
  const { publicOrigin, port } = env()
  const served = holderOf(path.resolve('.proviso/server.json')) as { address?: string } | undefined
  return publicOrigin ?? served?.address ?? `http://localhost:${port ?? 3000}`
}

function address(given: string): string {
  const parsed = emailAddress.safeParse(given)
  if (!parsed.success) throw new Mistake(`${given} does not look like an e-mail address.`)
  return parsed.data
}

function nameOf(email: string, { name }: Options): string {
  return name?.trim() || (email.split('@')[0] as string)
}

function roleOf({ role = 'editor' }: Options): GivenRole {
  const known = GIVEN_ROLES.find((given) => given === role)
  if (!known) throw new Mistake(`--role is one of ${GIVEN_ROLES.join(', ')}, not ${role}.`)
  return known
}

async function userOf(email: string) {
  const user = await db.user.findUnique({ where: { email }, select: { id: true, rowVersion: true } })
  if (!user) throw new Mistake(`There is no user with the address ${email}.`)
  return user
}

/** One line; the line break that ends it is not part of the password. */
async function typedPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error('Type the password, then Enter (it is shown as you type):')
  process.stdin.setEncoding('utf8')
  let typed = ''
  for await (const chunk of process.stdin) {
    typed += chunk
    if (typed.includes('\n')) break
  }
  return (typed.split(/\r?\n/)[0] as string) ?? ''
}

void main(process.argv.slice(2))
  .catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error)
    console.error(said)
    return error instanceof Mistake ? 1 : 2
  })
  .then(async (code) => {
    await closeDatabase().catch(() => {})
    process.exitCode = code
    process.stdin.destroy() // a terminal would keep the process waiting
  })
