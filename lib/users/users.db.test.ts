import { beforeEach, describe, expect, test } from 'vitest'
import { signIn } from '@/lib/auth/commands'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { appPool, ownerPool } from '@/lib/db/test-database'
import type { Result } from '@/lib/result/result'
import {
  changePublicName,
  changeRole,
  createUser,
  inviteUser,
  makeResetLink,
  redeemInvite,
  redeemReset,
  revokeLink,
  setActive,
} from './commands'
import type { MadeLink } from './model'
import { linkOffer, openLinks, userList } from './queries'

const PASSWORD = 'gravel otter lantern'
const start = new Date('2026-03-01T12:00:00Z')
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000)
const tokenOf = (link: MadeLink) => link.path.split('/')[2] as string

function expectOk<Value>(outcome: Result<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}

const owner = ownerPool()
const application = appPool()

let admin: Admin
beforeEach(async () => {
  await owner.query('TRUNCATE session, one_time_link')
  await owner.query(
    'ALTER TABLE app_user DISABLE TRIGGER USER; DELETE FROM app_user; ALTER TABLE app_user ENABLE TRIGGER USER',
  )
  admin = await testActor('admin', 'First Admin')
})

const invite = async (email = 'new@test.example') =>
  expectOk(await inviteUser(admin, { email, name: 'New Editor', role: 'editor' }, start))
const redeem = (link: MadeLink, at = start) =>
  redeemInvite('nobody', { token: tokenOf(link), name: 'New Editor', password: PASSWORD }, at)

describe('an invite', () => {
  test('makes exactly the account it was made for', async () => {
    expect(await redeem(await invite())).toEqual({ ok: true, value: { email: 'new@test.example' } })
    const user = await db.user.findUniqueOrThrow({ where: { email: 'new@test.example' } })
    expect(user).toMatchObject({ role: 'editor', active: true, name: 'New Editor' })
    expect(await signIn('nobody', { email: user.email, password: PASSWORD, userAgent: '' })).toMatchObject({
      ok: true,
    })
  })

  test('holds 128 random bits, of which only a hash is kept, in no log either', async () => {
    const link = await invite()
    expect(Buffer.from(tokenOf(link), 'base64url')).toHaveLength(16)
    const kept = await application.query(
      'SELECT row_to_json(l) FROM one_time_link l UNION ALL SELECT row_to_json(a) FROM audit_entry a',
    )
    expect(JSON.stringify(kept.rows)).not.toContain(tokenOf(link))
  })

  test('works once', async () => {
    const link = await invite()
    await redeem(link)
    expect(await redeem(link)).toMatchObject({ ok: false, reason: 'gone' })
  })

  test('used ten times at once makes exactly one account', async () => {
    const link = await invite()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => redeem(link)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { email: 'new@test.example' } })).toBe(1)
  })

  test('works for 72 hours', async () => {
    expect(await redeem(await invite(), hours(71.9))).toMatchObject({ ok: true })
    expect(await redeem(await invite('late@test.example'), hours(72))).toMatchObject({ reason: 'gone' })
  })

  test('does not work once revoked, or once a newer one was made', async () => {
    const revoked = await invite()
    await revokeLink(admin, { linkId: revoked.id })
    expect(await redeem(revoked)).toMatchObject({ reason: 'gone' })
    const older = await invite()
    const newer = await invite()
    expect(await redeem(older)).toMatchObject({ reason: 'gone' })
    expect(await redeem(newer)).toMatchObject({ ok: true })
  })

  test('is used up by no password that is refused', async () => {
    const link = await invite()
    const weak = { token: tokenOf(link), name: 'New Editor', password: 'password1234' }
    expect(await redeemInvite('nobody', weak, start)).toMatchObject({ reason: 'password', details: 'common' })
    expect(await redeem(link)).toMatchObject({ ok: true })
  })

  test('is no reset, and a guess is neither', async () => {
    const token = tokenOf(await invite())
    expect(await redeemReset('nobody', { token, password: PASSWORD }, start)).toMatchObject({
      reason: 'gone',
    })
    expect(await linkOffer('nobody', 'reset', token, start)).toBeNull()
    expect(await linkOffer('nobody', 'invite', token.toLowerCase(), start)).toBeNull()
    expect(await linkOffer('nobody', 'invite', token, start)).toMatchObject({ email: 'new@test.example' })
  })

  test('is not made for somebody who has an account', async () => {
    await redeem(await invite())
    const again = { email: 'new@test.example', name: 'Again', role: 'admin' } as const
    expect(await inviteUser(admin, again)).toMatchObject({ reason: 'has-account' })
  })
})

describe('a reset', () => {
  const NEXT = 'plover brick meadow'
  const made = async () => {
    expectOk(await redeem(await invite()))
    const { id } = await db.user.findUniqueOrThrow({ where: { email: 'new@test.example' } })
    return { id, link: expectOk(await makeResetLink(admin, { userId: id }, start)) }
  }

  test('sets a new password and ends every session', async () => {
    const { id, link } = await made()
    await signIn('nobody', { email: 'new@test.example', password: PASSWORD, userAgent: '' })
    const outcome = await redeemReset('nobody', { token: tokenOf(link), password: NEXT }, start)
    expect(outcome).toMatchObject({ ok: true })
    expect(await db.session.count({ where: { userId: id, endedAt: null } })).toBe(0)
    const again = { email: 'new@test.example', userAgent: '' }
    expect(await signIn('nobody', { ...again, password: PASSWORD })).toMatchObject({ ok: false })
    expect(await signIn('nobody', { ...again, password: NEXT })).toMatchObject({ ok: true })
  })

  test('works for an hour, once, and not for somebody disabled meanwhile', async () => {
    const late = await made()
    expect(
      await redeemReset('nobody', { token: tokenOf(late.link), password: NEXT }, hours(1)),
    ).toMatchObject({ reason: 'gone' })
    await db.user.update({ where: { id: late.id }, data: { active: false } })
    expect(await redeemReset('nobody', { token: tokenOf(late.link), password: NEXT }, start)).toMatchObject({
      reason: 'gone',
    })
  })
})

describe('managing users', () => {
  test('a change from an old page is refused with what stands now', async () => {
    const editor = await testActor('editor')
    expectOk(await changeRole(admin, { userId: editor.id, role: 'admin', rowVersion: 1 }))
    expect(await setActive(admin, { userId: editor.id, active: false, rowVersion: 1 })).toMatchObject({
      reason: 'stale',
      details: { theirs: { role: 'admin', active: true } },
    })
  })

  test('disabling ends the sessions of that user and of nobody else', async () => {
    const editor = await testActor('editor')
    for (const { id } of [editor, admin]) {
      await db.session.create({ data: { userId: id, epoch: 0, expiresAt: hours(100_000) } })
    }
    expectOk(await setActive(admin, { userId: editor.id, active: false, rowVersion: 1 }))
    expect(await db.session.count({ where: { userId: editor.id, endedAt: null } })).toBe(0)
    expect(await db.session.count({ where: { userId: admin.id, endedAt: null } })).toBe(1)
  })

  test('the demo’s signers are left alone', async () => {
    const signer = await db.user.create({
      data: { email: 'a@sample.example', name: 'A', role: 'editor', sample: true },
    })
    const change = { userId: signer.id, rowVersion: 1 }
    expect(await setActive(admin, { ...change, active: false })).toMatchObject({ reason: 'sample' })
    expect(await changeRole(admin, { ...change, role: 'admin' })).toMatchObject({ reason: 'sample' })
    expect(await makeResetLink(admin, { userId: signer.id })).toMatchObject({ reason: 'sample' })
  })

  test('each change leaves its audit row', async () => {
    const editor = await testActor('editor')
    const before = await db.auditEntry.count()
    expectOk(await changeRole(admin, { userId: editor.id, role: 'admin', rowVersion: 1 }))
    expectOk(await setActive(admin, { userId: editor.id, active: false, rowVersion: 2 }))
    expectOk(await changePublicName(admin, { style: 'initials', rowVersion: 1 }))
    const rows = await db.auditEntry.findMany({ skip: before, orderBy: { seq: 'asc' } })
    expect(rows.map(({ action }) => action)).toEqual([
      'user.role-changed',
      'user.disabled',
      'user.public-name-changed',
    ])
    expect(rows.every(({ actorId }) => actorId === admin.id)).toBe(true)
  })

  test('the lists show what is there', async () => {
    await invite()
    expect(await openLinks(admin, start)).toMatchObject([{ purpose: 'invite', email: 'new@test.example' }])
    expect(await openLinks(admin, hours(72))).toEqual([])
    expect(await userList(admin, start)).toMatchObject([{ name: 'First Admin', openSessions: 0 }])
  })
})

describe('the last admin', () => {
  test.each([
    ['demoted', () => changeRole(admin, { userId: admin.id, role: 'editor', rowVersion: 1 })],
    ['disabled', () => setActive(admin, { userId: admin.id, active: false, rowVersion: 1 })],
  ])('is not %s', async (_, change) => {
    await db.user.create({ data: { email: 's@sample.example', name: 'S', role: 'admin', sample: true } })
    expect(await change()).toMatchObject({ ok: false, reason: 'last-admin' })
  })

  test('plain SQL is refused too', async () => {
    await expect(
      application.query(`UPDATE app_user SET role = 'editor' WHERE id = $1`, [admin.id]),
    ).rejects.toMatchObject({
      code: 'PV001',
      message: 'the last admin stays: make another admin first',
    })
  })

  test('two admins who take the role from each other at once: one remains', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await testActor('admin'), await testActor('admin')]
      await db.user.updateMany({ where: { id: { notIn: [one.id, other.id] } }, data: { role: 'editor' } })
      const change = (actor: Admin, userId: string) =>
        changeRole(actor, { userId, role: 'editor', rowVersion: 1 })
      const outcomes = await Promise.allSettled([change(one, other.id), change(other, one.id)])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await db.user.count({ where: { role: 'admin', active: true } })).toBe(1)
    }
  })

  test('two admins who each step down at once: one remains', async () => {
    const other = await testActor('admin')
    const down = (actor: Admin) => changeRole(actor, { userId: actor.id, role: 'editor', rowVersion: 1 })
    const outcomes = await Promise.all([down(admin), down(other)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

test('the command line makes users without being one, and says so in the log', async () => {
  const person = {
    email: 'cli@test.example',
    name: 'From The Shell',
    role: 'admin',
    password: PASSWORD,
  } as const
  expectOk(await createUser('nobody', person))
  expect(await createUser('nobody', person)).toMatchObject({ reason: 'has-account' })
  expect(await createUser('nobody', { ...person, email: 'b@test.example', password: 'short' })).toMatchObject(
    { reason: 'password' },
  )
  const [row] = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
  expect(row).toMatchObject({
    action: 'user.created',
    actor: 'nobody',
    payload: expect.stringContaining('command line'),
  })
})
