import { afterEach, expect, test, vi } from 'vitest'
import { closeListener, listen } from './listener'
import { appPool, ownerPool } from './test-database'

afterEach(closeListener)

function heardOn(channel: 'proviso_audit' | 'proviso_presence') {
  const heard: (string | null)[] = []
  return { heard, stop: listen(channel, (payload) => heard.push(payload)) }
}
const notify = (channel: string, payload: string) =>
  appPool().query('SELECT pg_notify($1, $2)', [channel, payload])

test('each hearer hears its own channel, and no more once it stopped', async () => {
  const audit = heardOn('proviso_audit')
  const presence = heardOn('proviso_presence')
  await vi.waitFor(() => expect([audit.heard, presence.heard]).toEqual([[null], [null]]))
  await notify('proviso_audit', '7')
  await notify('proviso_presence', 'somebody')
  await vi.waitFor(() =>
    expect([audit.heard, presence.heard]).toEqual([
      [null, '7'],
      [null, 'somebody'],
    ]),
  )
  audit.stop()
  await notify('proviso_audit', '8')
  await notify('proviso_presence', 'nobody')
  await vi.waitFor(() => expect(presence.heard).toEqual([null, 'somebody', 'nobody']))
  expect(audit.heard).toEqual([null, '7'])
})

test('all hearers of a process share one connection', async () => {
  const hearers = Array.from({ length: 5 }, () => heardOn('proviso_audit'))
  await vi.waitFor(() => expect(hearers.every(({ heard }) => heard.length === 1)).toBe(true))
  expect(await listening()).toHaveLength(1)
})

test('a lost connection is opened again, and everyone told that something may have been missed', async () => {
  const { heard } = heardOn('proviso_audit')
  await vi.waitFor(() => expect(heard).toEqual([null]))
  const [pid] = await listening()
  await ownerPool().query('SELECT pg_terminate_backend($1)', [pid])
  await vi.waitFor(() => expect(heard).toEqual([null, null]), { timeout: 8_000, interval: 100 })
  await notify('proviso_audit', '9')
  await vi.waitFor(() => expect(heard).toEqual([null, null, '9']))
}, 15_000)

async function listening(): Promise<number[]> {
  const { rows } = await ownerPool().query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
  )
  return rows.map(({ pid }) => pid)
}
