import { afterAll, expect, it, vi } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { closePointer, currentPointer } from './pointer'

afterAll(closePointer)

const give = (byId: string) =>
  db.editionNotice.create({
    data: { kind: 'under_review', targetKind: 'statement', targetId: 'x', words: 'w', reason: 'r', byId },
    select: { seq: true },
  })

it('points nowhere while nothing is published', async () => {
  expect(await currentPointer()).toEqual({ latest: null, notice: 0 })
})

it('hears of a notice at once, without being asked again', async () => {
  const { id } = await testActor('admin')
  await currentPointer()
  vi.spyOn(Date, 'now').mockReturnValue(Date.now()) // nothing expires: only the announcement can tell
  const { seq } = await give(id)
  await vi.waitFor(async () => expect((await currentPointer()).notice).toBe(seq), { timeout: 2_000 })
})

it('reads again after two seconds when nobody told it', async () => {
  const { id } = await testActor('admin')
  const before = await currentPointer()
  await closePointer()
  expect(await currentPointer()).toEqual(before)
  const { seq } = await give(id)
  const later = Date.now() + 2_001
  vi.spyOn(Date, 'now').mockReturnValue(later)
  expect((await currentPointer()).notice).toBe(seq)
})
