import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { createReference } from '@/lib/reference/commands'
import { Refusal } from '@/lib/result/refusal'
import { createOrigin } from './commands'
import { originUses } from './queries'

const GAZETTE = { kind: 'own_reporting', name: 'reporting by The Gazette' } as const

test('an origin is made once, and lists what names it', async () => {
  const editor = await testActor('editor')
  expect(await createOrigin(editor, GAZETTE)).toMatchObject({ ok: true })
  expect(await createOrigin(editor, GAZETTE)).toMatchObject({ ok: false, reason: 'name-taken' })
  const use = {
    outlet: 'The Gazette',
    title: 'On the draft',
    titleKind: 'headline',
    howRead: 'original',
  } as const
  await createReference(editor, { ...use, quality: 'A', origin: GAZETTE })
  const [listed] = await originUses(editor)
  expect(listed).toMatchObject({
    ...GAZETTE,
    articles: [],
    passages: [],
    references: [{ outlet: 'The Gazette' }],
  })
})

test('a reader makes no origin', async () => {
  await expect(createOrigin(await testActor('reader'), { ...GAZETTE, name: 'other' })).rejects.toThrow(
    Refusal,
  )
})
