import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { approved, type TestDesk, testDesk } from '@/lib/newsroom/test-statement'
import { createReference, updateReference } from './commands'
import { referenceList } from './queries'
import type { CreateReference } from './schema'

let desk: TestDesk
let editor: Editor
beforeAll(async () => {
  desk = await testDesk()
  editor = await testActor('editor')
})

const given: CreateReference = {
  outlet: 'The Gazette',
  title: 'On the draft',
  titleKind: 'headline',
  howRead: 'original',
  quality: 'A',
  url: 'https://gazette.example/on-the-draft',
  origin: { kind: 'own_reporting', name: 'reporting by The Gazette' },
}
async function entered(changes: Partial<CreateReference>) {
  const result = await createReference(editor, { ...given, ...changes })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test('a reference is listed with its origin, and one of the same page is not entered twice', async () => {
  const { referenceId, slug } = await entered({})
  expect(slug).toBe('the-gazette-on-the-draft')
  const [listed] = await referenceList(editor, 'gazette DRAFT')
  expect(listed).toMatchObject({ id: referenceId, origin: given.origin, frozen: false, uses: 0 })
  expect(await createReference(editor, given)).toMatchObject({ ok: false, reason: 'known' })
})

test('titles that are alike get addresses of their own', async () => {
  const [one, two] = [await entered({ url: '', title: 'Same' }), await entered({ url: '', title: 'Same' })]
  expect(one.slug).not.toBe(two.slug)
})

describe('changing one', () => {
  test('is refused when it is not the one that was seen', async () => {
    const { referenceId, rowVersion } = await entered({ url: 'https://gazette.example/other' })
    const change = { ...given, referenceId, rowVersion, title: 'Corrected' }
    expect(await updateReference(editor, change)).toMatchObject({ ok: true })
    expect(await updateReference(editor, change)).toMatchObject({ ok: false, reason: 'stale' })
  })

  test('is refused once a submitted statement uses it, and nothing of it stays', async () => {
    await approved(desk, { reference: { bearing: 'supports', seenToSay: 'that it would' } })
    const before = await db.reference.findUniqueOrThrow({ where: { id: desk.referenceId } })
    const change = { ...given, referenceId: desk.referenceId, rowVersion: 1, origin: null }
    expect(await updateReference(editor, change)).toMatchObject({ ok: false, reason: 'frozen' })
    expect(await db.reference.findUniqueOrThrow({ where: { id: desk.referenceId } })).toEqual(before)
  })
})

test.each([
  ['an address that is no web page', { url: 'javascript:alert(1)' }],
  ['an address with a password in it', { url: 'https://a:b@gazette.example/' }],
  ['a date that is none', { date: 'last week' }],
  ['no outlet', { outlet: ' ' }],
])('%s is refused', async (_, changes) => {
  const before = await db.reference.count()
  expect(() => createReference(editor, { ...given, ...changes })).toThrow()
  expect(await db.reference.count()).toBe(before)
})
