import { beforeAll, expect, test } from 'vitest'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { readIntoDraft } from '@/lib/import-draft/commands'
import { acceptAll } from '@/lib/import-draft/decide'
import { failedDraft, importDraft } from '@/lib/import-draft/queries'
import { draftInput } from '@/lib/import-draft/schema'
import { Refusal } from '@/lib/result/refusal'
import { confirmImport } from './confirm-import'
import { draftForArticle } from './draft-for-article'
import { importArticle } from './import-article'
import { recordAttempt } from './record-attempt'
import { value } from './test-statement'

const SENTENCES = [
  'The lock keeper of the northern canal opened the gates by hand on Monday after the power had failed.',
  'Some forty barges had waited since the evening, and the last of them passed shortly before noon.',
]
let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const held = (name: string, address?: string) => {
  const texts = [name, ...SENTENCES.map((sentence) => `${name}: ${sentence}`)]
  return value(
    importArticle(admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(texts.join('\n\n')),
      workingTitle: name,
      details: {},
      addresses: address ? [{ kind: 'canonical', url: address }] : [],
      rights: { policy: 'excerpt' },
      blocks: texts.map((text, at) => ({
        text,
        kind: at === 0 ? ('headline' as const) : ('paragraph' as const),
        disposition: 'shown' as const,
        reason: '',
      })),
    }),
  )
}

test('an article whose page gives nothing waits for its text once, and the text becomes its next version', async () => {
  const address = 'https://canal.example/lock-keeper'
  const { articleId } = await held('Lock keeper', address)
  await value(
    recordAttempt(admin, { articleId, outcome: 'failed', reason: 'The site is closed.', method: 'fetched' }),
  )
  const { draftId } = await value(draftForArticle(admin, { articleId }))
  expect(await value(draftForArticle(admin, { articleId }))).toEqual({ draftId })
  expect(await failedDraft(admin, draftId)).toMatchObject({
    address,
    failure: { reason: 'The site is closed.' },
    known: { workingTitle: 'Lock keeper' },
  })
  const text = ['Lock keeper', ...SENTENCES.map((one) => one.replace('forty', 'sixty'))].join('\n\n')
  await value(readIntoDraft(admin, { draftId, bytes: new TextEncoder().encode(text) }))
  const draft = (await importDraft(admin, draftId))!
  expect(draft.decisions.articleId).toBe(articleId)
  const decisions = acceptAll(draft.decisions)
  const kept = await confirmImport(
    admin,
    draftInput.parse({ draftId, rowVersion: draft.rowVersion, decisions }),
  )
  expect(kept).toMatchObject({ ok: true, value: { articleId, versionNumber: 2 } })
  expect(await db.articleAddress.count({ where: { articleId } })).toBe(1)
})

test('one without an address waits by its name; an editor opens none, nor is there one of no article', async () => {
  const { articleId } = await held('Lock keeper at night')
  const { draftId } = await value(draftForArticle(admin, { articleId }))
  expect(await failedDraft(admin, draftId)).toMatchObject({
    address: null,
    known: { workingTitle: 'Lock keeper at night' },
  })
  const nowhere = '00000000-0000-4000-8000-000000000000'
  expect(await draftForArticle(admin, { articleId: nowhere })).toMatchObject({ reason: 'no-such-article' })
  await expect(draftForArticle((await testActor('editor')) as never, { articleId })).rejects.toThrow(Refusal)
})
