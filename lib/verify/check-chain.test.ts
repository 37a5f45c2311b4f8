import { expect, test } from 'vitest'
import { auditHash, CHAIN_START, checkChain, checkHead, type StoredAuditRow } from './check-chain'

function chain(length: number): StoredAuditRow[] {
  const rows: StoredAuditRow[] = []
  for (let seq = 1n; seq <= length; seq += 1n) {
    const row = {
      seq,
      at: '2026-01-01T00:00:00.000000Z',
      actorId: null,
      actor: 'somebody',
      action: 'did',
      subject: `thing/${seq}`,
      payload: '{}',
      prevHash: rows.at(-1)?.hash ?? CHAIN_START.hash,
    }
    rows.push({ ...row, hash: auditHash(row) })
  }
  return rows
}

test('an unbroken chain agrees, in one read or in two', () => {
  const rows = chain(5)
  const whole = checkChain(CHAIN_START, rows)
  expect(whole.findings).toEqual([])
  const half = checkChain(CHAIN_START, rows.slice(0, 2))
  expect(checkChain(half.end, rows.slice(2))).toEqual(whole)
  expect(checkHead(whole.end, { seq: 5n, hash: rows[4]!.hash })).toEqual([])
})

test.each(['at', 'actorId', 'actor', 'action', 'subject', 'payload'] as const)(
  'another %s in a row is found',
  (field) => {
    const rows = chain(3)
    rows[1] = { ...rows[1]!, [field]: 'other' }
    expect(checkChain(CHAIN_START, rows).findings).toEqual([
      { state: 'different', row: 'audit_entry/2', says: 'it is not what its hash says' },
    ])
  },
)

test('a row that was hashed anew no longer carries the row after it', () => {
  const rows = chain(3)
  const changed = { ...rows[1]!, payload: '{"x":1}' }
  rows[1] = { ...changed, hash: auditHash(changed) }
  expect(checkChain(CHAIN_START, rows).findings).toEqual([
    { state: 'different', row: 'audit_entry/3', says: 'it does not follow the row before it' },
  ])
})

test('a row taken out of the middle, or off the end, is missed', () => {
  const rows = chain(4)
  const head = { seq: 4n, hash: rows[3]!.hash }
  expect(checkChain(CHAIN_START, rows.toSpliced(1, 1)).findings[0]).toMatchObject({
    state: 'missing',
    row: 'audit_entry/2',
  })
  const { end } = checkChain(CHAIN_START, rows.slice(0, 3))
  expect(checkHead(end, head)).toMatchObject([{ state: 'missing', row: 'audit_entry/4' }])
  expect(checkHead(end, null)).toMatchObject([{ state: 'missing' }])
  expect(checkHead(end, { seq: 3n, hash: 'x' })).toMatchObject([{ state: 'different' }])
})
