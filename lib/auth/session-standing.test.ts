import { describe, expect, test } from 'vitest'
import { type SessionRow, stands, wantsTouch } from './session-standing'

const opened = new Date('2026-03-01T08:00:00Z')
const hours = (count: number) => new Date(opened.getTime() + count * 3_600_000)
const claim = { sessionId: 's', epoch: 3 }
const row: SessionRow = {
  id: 's',
  epoch: 3,
  lastSeenAt: opened,
  expiresAt: hours(12),
  endedAt: null,
  user: { id: 'u', name: 'U', role: 'editor', active: true, epoch: 3 },
}

test('a fresh session stands', () => {
  expect(stands(row, claim, hours(1))).toBe(true)
})

describe('it falls', () => {
  test.each([
    ['two hours after its last request', row, claim, hours(2)],
    ['twelve hours after signing in, however busy', { ...row, lastSeenAt: hours(11.9) }, claim, hours(12)],
    ['when it was ended', { ...row, endedAt: hours(0.1) }, claim, hours(1)],
    ['when its user was disabled', { ...row, user: { ...row.user, active: false } }, claim, hours(1)],
    ['when its user’s epoch was raised', { ...row, user: { ...row.user, epoch: 4 } }, claim, hours(1)],
    ['when the token is of another epoch', row, { ...claim, epoch: 4 }, hours(1)],
    ['when the token names another session', row, { ...claim, sessionId: 't' }, hours(1)],
  ])('%s', (_, known, claimed, now) => {
    expect(stands(known, claimed, now)).toBe(false)
  })
})

test('the last request is written down at most once a minute', () => {
  expect(wantsTouch(row, new Date(opened.getTime() + 59_999))).toBe(false)
  expect(wantsTouch(row, new Date(opened.getTime() + 60_000))).toBe(true)
})
