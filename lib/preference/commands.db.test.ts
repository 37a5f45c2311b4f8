import { beforeEach, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { mapKey, resetKeys, setSwitch } from './commands'
import { FIRST_PREFERENCES } from './model'
import { ownPreferences } from './queries'

let anna: Editor
let boris: Editor
beforeEach(async () => {
  anna = await testActor('editor', 'Anna')
  boris = await testActor('editor', 'Boris')
})

test('who changed nothing works as everybody does at first', async () => {
  expect(await ownPreferences(anna)).toEqual(FIRST_PREFERENCES)
})

test('switches and keys are one’s own, and are audited', async () => {
  await setSwitch(anna, { name: 'singleKeys', on: false })
  await setSwitch(anna, { name: 'marksInText', on: true })
  await setSwitch(anna, { name: 'marksInText', on: false })
  await mapKey(anna, { command: 'next-sentence', key: 'Alt+j' })
  await mapKey(anna, { command: 'next-sentence', key: 'Alt+ArrowDown' })
  expect(await ownPreferences(anna)).toEqual({
    singleKeys: false,
    marksInText: false,
    keys: { 'next-sentence': 'Alt+ArrowDown' },
  })
  expect(await ownPreferences(boris)).toEqual(FIRST_PREFERENCES)
  const rows = await db.auditEntry.findMany({ where: { actorId: anna.id }, select: { action: true } })
  expect(rows.map(({ action }) => action)).toEqual([
    'preference.switched',
    'preference.switched',
    'preference.switched',
    'preference.key-mapped',
    'preference.key-mapped',
  ])
})

test('a key that gives another command is refused, naming it; two people may use the same key', async () => {
  await mapKey(anna, { command: 'undo', key: 'z' })
  expect(await mapKey(anna, { command: 'delete', key: 'z' })).toEqual({
    ok: false,
    reason: 'taken',
    details: { command: 'undo' },
  })
  expect(await mapKey(boris, { command: 'delete', key: 'z' })).toMatchObject({ ok: true })
  expect((await ownPreferences(anna)).keys).toEqual({ undo: 'z' })
})

test('of two commands that reach for one key at once, one gets it', async () => {
  const answers = await Promise.all(
    ['undo', 'delete', 'edit'].map((command) => mapKey(anna, { command, key: 'z' })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a command has its first key again, and all of them at once', async () => {
  await mapKey(anna, { command: 'undo', key: 'z' })
  await mapKey(anna, { command: 'edit', key: 'y' })
  await mapKey(anna, { command: 'undo', key: null })
  expect((await ownPreferences(anna)).keys).toEqual({ edit: 'y' })
  expect(await resetKeys(anna)).toEqual({ ok: true, value: { reset: 1 } })
  expect((await ownPreferences(anna)).keys).toEqual({})
})
