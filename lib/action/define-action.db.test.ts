import { redirect } from 'next/navigation'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { fromOwnPage, signedIn } from '@/lib/auth/test-request'
import { db } from '@/lib/db/client'
import { Refusal } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { defineAction } from './define-action'

vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)

const input = z.strictObject({ url: z.url() })
const good = { url: 'https://example.org' }
const editor = await signedIn('editor')
const admin = await signedIn('admin')

function door(as: 'editor' | 'admin' = 'editor') {
  const run = vi.fn(async () => ok('done'))
  return { run, call: defineAction({ as, input, run }) }
}

beforeEach(() => fromOwnPage(editor.token))

describe('the order of refusals', () => {
  test('a call without an Origin is refused before anything else', async () => {
    const { run, call } = door()
    fromOwnPage(editor.token, { origin: '' })
    expect(await call(good)).toEqual({ ok: false, reason: 'foreign-origin' })
    expect(run).not.toHaveBeenCalled()
  })

  test.each(['https://evil.example', 'null', 'http://localhost:3001'])(
    'Origin %s is refused',
    async (origin) => {
      fromOwnPage(editor.token, { origin })
      expect(await door().call(good)).toEqual({ ok: false, reason: 'foreign-origin' })
    },
  )

  test('a forged X-Forwarded-Host does not make a foreign Origin ours', async () => {
    fromOwnPage(editor.token, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' })
    expect(await door().call(good)).toEqual({ ok: false, reason: 'foreign-origin' })
  })

  test('a signed-out caller is refused before the input is read', async () => {
    fromOwnPage()
    expect(await door().call({ url: 'nonsense' })).toEqual({ ok: false, reason: 'signed-out' })
  })

  test('an editor cannot use a door for admins', async () => {
    const { run, call } = door('admin')
    expect(await call(good)).toEqual({ ok: false, reason: 'forbidden' })
    expect(run).not.toHaveBeenCalled()
  })

  test('an admin may do what editors do, a reader may not', async () => {
    fromOwnPage(admin.token)
    expect(await door().call(good)).toEqual(ok('done'))
    fromOwnPage((await signedIn('reader')).token)
    expect(await door().call(good)).toEqual({ ok: false, reason: 'forbidden' })
  })
})

test('bad input names its fields, and the command is not asked', async () => {
  const { run, call } = door()
  expect(await call({ url: 'x' })).toMatchObject({ reason: 'invalid', fields: { url: [expect.any(String)] } })
  expect(run).not.toHaveBeenCalled()
})

test('what is wrong further in is named by its path as well', async () => {
  const deep = z.strictObject({ details: z.strictObject({ title: z.string().min(1, 'Say it.') }) })
  const call = defineAction({ as: 'editor', input: deep, run: async () => ok('done') })
  expect(await call({ details: { title: '' } })).toEqual({
    ok: false,
    reason: 'invalid',
    fields: { details: ['Say it.'] },
    within: { 'details.title': ['Say it.'] },
  })
})

test.each(['role', 'status', 'authorId', 'version', 'publishedAt', 'actor'])(
  'a field that was not asked for is refused: %s',
  async (extra) => {
    expect(await door().call({ ...good, [extra]: 'admin' } as typeof good)).toMatchObject({
      reason: 'invalid',
    })
  },
)

test('the command is handed the actor of the session, not one of the input', async () => {
  const { run, call } = door()
  await call(good)
  expect(run).toHaveBeenCalledWith(expect.objectContaining(editor.actor), good)
})

test('an outcome is passed through and the cache is left alone', async () => {
  const after = vi.fn()
  const call = defineAction({ as: 'editor', input, run: async () => fail('already-there', { at: 1 }), after })
  expect(await call(good)).toEqual({ ok: false, reason: 'already-there', details: { at: 1 } })
  expect(after).not.toHaveBeenCalled()
})

test('after a success the cache is told', async () => {
  const after = vi.fn()
  await defineAction({ as: 'editor', input, run: async () => ok(7), after })(good)
  expect(after).toHaveBeenCalledWith(7, good)
})

test('what breaks after a success does not undo it', async () => {
  const after = () => {
    throw new Error('the cache is away')
  }
  expect(await defineAction({ as: 'editor', input, run: async () => ok(7), after })(good)).toEqual(ok(7))
})

describe('what a command throws', () => {
  const throwing = (error: () => unknown) =>
    defineAction({
      as: 'editor',
      input,
      run: async (): Promise<never> => {
        throw error()
      },
    })(good)

  test('a refusal is told by its reason', async () => {
    expect(await throwing(() => new Refusal('not-found'))).toEqual({ ok: false, reason: 'not-found' })
  })

  test('a bug keeps its message to itself and names an incident', async () => {
    const told = await throwing(() => new Error('password=hunter2 at /srv/secret'))
    expect(told).toEqual({ ok: false, reason: 'failed', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(JSON.stringify(told)).not.toMatch(/hunter2|srv/)
  })

  test('a redirect still redirects', async () => {
    const call = defineAction({ as: 'editor', input, run: async (): Promise<never> => redirect('/desk') })
    await expect(call(good)).rejects.toThrow('NEXT_REDIRECT')
  })

  test('a rule of the database refuses with its own plain sentence', async () => {
    const call = defineAction({
      as: 'editor',
      input,
      run: async () => {
        await db.$executeRaw`DO $$ BEGIN PERFORM refuse('an edition follows the last one'); END $$`
        return ok('unreachable')
      },
    })
    expect(await call(good)).toEqual({
      ok: false,
      reason: 'refused',
      details: { message: 'an edition follows the last one' },
    })
  })

  test('a trigger met by a model write refuses with its own plain sentence too', async () => {
    const only = await db.user.findFirstOrThrow({ where: { role: 'admin' } })
    const call = defineAction({
      as: 'editor',
      input,
      run: async () => ok(await db.user.update({ where: { id: only.id }, data: { active: false } })),
    })
    expect(await call(good)).toMatchObject({ reason: 'refused', details: { message: /last admin/ } })
  })

  test('any other database error stays on the server', async () => {
    const call = defineAction({
      as: 'editor',
      input,
      run: async () => ok(await db.$queryRaw`SELECT * FROM no_such_table`),
    })
    const told = await call(good)
    expect(told).toMatchObject({ reason: 'failed' })
    expect(JSON.stringify(told)).not.toContain('no_such_table')
  })
})

test('a door with a limit of its own refuses the call beyond it, of this actor only', async () => {
  const call = defineAction({
    as: 'editor',
    input,
    run: async () => ok(1),
    limit: { points: 2, seconds: 60 },
  })
  await call(good)
  await call(good)
  expect(await call(good)).toEqual({ ok: false, reason: 'too-many' })
  fromOwnPage(admin.token)
  expect(await call(good)).toEqual(ok(1))
})
