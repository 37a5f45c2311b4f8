import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { sha256Hex } from '@/lib/text/sha256'
import { changePassword, endSession, signIn } from './commands'
import type { Actor } from './model'
import { hashPassword } from './password-hash'
import { ownSessions } from './queries'
import { sessionOfToken } from './session'
import type { SessionClaim } from './session-standing'
import { encodeSessionToken } from './session-token'

const PASSWORD = 'gravel otter lantern'
const start = new Date('2026-03-01T12:00:00Z')
const minutes = (count: number) => new Date(start.getTime() + count * 60_000)
const passwordHash = await hashPassword(PASSWORD)

let email: string
let actor: Actor<'editor'>
let serial = 0

beforeEach(async () => {
  serial += 1
  email = `editor-${serial}@test.example`
  const { id, name } = await db.user.create({
    data: { email, name: 'An Editor', role: 'editor', passwordHash },
  })
  actor = { id, name, role: 'editor' } as Actor<'editor'>
})

const attempt = (password: string, at = start, more: { email?: string; replaces?: string } = {}) =>
  signIn('nobody', { email, password, userAgent: 'Test', ...more }, at)

async function open(at = start): Promise<SessionClaim> {
  const outcome = await attempt(PASSWORD, at)
  if (!outcome.ok) throw new Error('sign-in failed')
  return outcome.value
}
const standing = async (claim: SessionClaim, at = start) =>
  sessionOfToken(await encodeSessionToken(claim), at)

describe('signing in', () => {
  test('the right password opens a session of twelve hours with its audit row', async () => {
    const claim = await open()
    expect((await standing(claim))?.actor).toEqual(actor)
    const row = await db.session.findUniqueOrThrow({ where: { id: claim.sessionId } })
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(12 * 3_600_000)
    const subject = `session/${claim.sessionId}`
    expect(
      await db.auditEntry.count({ where: { subject, action: 'session.started', actorId: actor.id } }),
    ).toBe(1)
  })

  test('the address is taken in any case and with space around it', async () => {
    expect(await attempt(PASSWORD, start, { email: ` ${email.toUpperCase()} ` })).toMatchObject({ ok: true })
  })

  test('signing in twice makes two sessions, and one that is replaced ends', async () => {
    const first = await open()
    const second = await attempt(PASSWORD, start, { replaces: first.sessionId })
    expect(second).toMatchObject({
      ok: true,
      value: { sessionId: expect.not.stringMatching(first.sessionId) },
    })
    expect(await standing(first)).toBeNull()
  })

  test.each([
    ['a wrong password', async () => attempt('wrong')],
    ['an unknown address', async () => attempt(PASSWORD, start, { email: 'nobody@test.example' })],
    ['no address at all', async () => attempt(PASSWORD, start, { email: '' })],
    [
      'a disabled user',
      async () => {
        await db.user.update({ where: { id: actor.id }, data: { active: false } })
        return attempt(PASSWORD)
      },
    ],
    [
      'a user without password',
      async () => {
        await db.user.update({ where: { id: actor.id }, data: { passwordHash: null } })
        return attempt('')
      },
    ],
  ])('%s is the same answer', async (_, failing) => {
    expect(await failing()).toEqual({ ok: false, reason: 'wrong', details: undefined })
  })
})

describe('wrong tries', () => {
  test('after five the right password is refused too, until the lock ends', async () => {
    for (let time = 0; time < 5; time += 1) await attempt('wrong')
    expect(await attempt(PASSWORD, minutes(14))).toMatchObject({ ok: false })
    expect(await attempt(PASSWORD, minutes(15))).toMatchObject({ ok: true })
  })

  test('other accounts are not locked with it', async () => {
    const other = `other-${serial}@test.example`
    await db.user.create({ data: { email: other, name: 'Other', role: 'editor', passwordHash } })
    for (let time = 0; time < 6; time += 1) await attempt('wrong')
    expect(await attempt(PASSWORD, start, { email: other })).toMatchObject({ ok: true })
  })

  test('an address nobody has locks just the same, so that a lock tells nothing', async () => {
    const unknown = `unknown-${serial}@test.example`
    for (let time = 0; time < 5; time += 1) await attempt('wrong', start, { email: unknown })
    const counted = await db.loginAttempt.findUniqueOrThrow({ where: { account: sha256Hex(unknown) } })
    expect(counted.lockedUntil).toEqual(minutes(15))
  })

  test('many at once cannot share the free ones: five are looked at, the rest are not', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => attempt(`wrong ${at}`)))
    const counted = await db.loginAttempt.findUniqueOrThrow({ where: { account: sha256Hex(email) } })
    expect(counted).toMatchObject({ failures: 5, lockedUntil: minutes(15) })
    expect(await attempt(PASSWORD)).toMatchObject({ ok: false })
  })

  test('the right password in time makes the earlier wrong ones forgotten', async () => {
    for (let time = 0; time < 4; time += 1) await attempt('wrong')
    await open()
    for (let time = 0; time < 4; time += 1) await attempt('wrong')
    expect(await attempt(PASSWORD)).toMatchObject({ ok: true })
  })
})

describe('a session ends', () => {
  test('for every copy of its cookie when its owner signs out', async () => {
    const claim = await open()
    expect(await endSession(actor, { sessionId: claim.sessionId })).toMatchObject({ ok: true })
    expect(await standing(claim)).toBeNull()
  })

  test('two hours after its last request; each request puts that off, at most to twelve hours', async () => {
    const claim = await open()
    expect(await standing(claim, minutes(119))).not.toBeNull()
    expect(await standing(claim, minutes(238))).not.toBeNull()
    expect(await standing(claim, minutes(238 + 120))).toBeNull()
    const busy = await open()
    for (let at = 0; at < 720; at += 100) expect(await standing(busy, minutes(at))).not.toBeNull()
    expect(await standing(busy, minutes(720))).toBeNull()
  })

  test('on the next request after its user was disabled', async () => {
    const claim = await open()
    await db.user.update({ where: { id: actor.id }, data: { active: false } })
    expect(await standing(claim)).toBeNull()
  })

  test('and nobody ends somebody else’s', async () => {
    const claim = await open()
    const stranger = { ...actor, id: '00000000-0000-7000-8000-000000000000' } as typeof actor
    expect(await endSession(stranger, { sessionId: claim.sessionId })).toMatchObject({ reason: 'not-found' })
    expect(await standing(claim)).not.toBeNull()
  })
})

test('a role read from the database counts, not one of an hour ago', async () => {
  const claim = await open()
  await db.user.update({ where: { id: actor.id }, data: { role: 'reader' } })
  expect((await standing(claim))?.actor.role).toBe('reader')
})

test('a request is written down at most once a minute', async () => {
  const claim = await open()
  const seen = async () =>
    (await db.session.findUniqueOrThrow({ where: { id: claim.sessionId } })).lastSeenAt.getTime()
  await standing(claim, new Date(start.getTime() + 59_000))
  expect(await seen()).toBe(start.getTime())
  await standing(claim, minutes(1))
  expect(await seen()).toBe(minutes(1).getTime())
})

describe('changing the password', () => {
  const NEXT = 'plover brick meadow'

  test('ends every session and opens a new one', async () => {
    const mine = await open()
    const elsewhere = await open()
    const outcome = await changePassword(actor, { current: PASSWORD, next: NEXT }, start)
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(await standing(mine)).toBeNull()
    expect(await standing(elsewhere)).toBeNull()
    expect(await standing(outcome.value)).not.toBeNull()
    expect(await attempt(PASSWORD)).toMatchObject({ ok: false })
    expect(await attempt(NEXT)).toMatchObject({ ok: true })
    expect(await ownSessions(actor, start)).toHaveLength(2)
  })

  test.each([
    ['with the wrong current one', 'wrong', NEXT, { reason: 'wrong' }],
    ['to a short one', PASSWORD, 'short', { reason: 'password', details: 'too-short' }],
    ['to a common one', PASSWORD, 'password1234', { reason: 'password', details: 'common' }],
  ])('%s changes nothing', async (_, current, next, refusal) => {
    const mine = await open()
    expect(await changePassword(actor, { current, next }, start)).toMatchObject({ ok: false, ...refusal })
    expect(await standing(mine)).not.toBeNull()
  })
})
