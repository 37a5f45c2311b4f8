import { beforeAll, expect, test } from 'vitest'
import { articleOfAddress } from '@/lib/article/queries'
import type { ImportInput } from '@/lib/article/schema'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { certainly } from '@/lib/recognition/propose-relation'
import { recognised, recognisedAndLike } from '@/lib/recognition/queries'
import { importArticle } from './import-article'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

let number = 0
/** A text that no other test has. */
const story = (last = 'The last ferry of the evening was full.') => {
  number += 1
  return [
    `Story ${number} of the pilots who asked the harbour board for another tug before the winter.`,
    `They counted ${number} days of ice in the outer channel and said that nobody had ever counted more.`,
    last,
  ].join('\n\n')
}
const given = (text: string, url: string | null, changes: Partial<ImportInput> = {}): ImportInput => ({
  method: 'pasted',
  raw: new TextEncoder().encode(`${url} ${text}`),
  workingTitle: 'Pilots ask for a tug',
  details: {},
  addresses: url === null ? [] : [{ kind: 'canonical', url }],
  rights: { policy: 'excerpt' },
  blocks: text
    .split('\n\n')
    .map((words) => ({ text: words, kind: 'paragraph', disposition: 'shown', reason: '' }) as const),
  ...changes,
})
async function kept(input: ImportInput) {
  const result = await importArticle(admin, input)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const seen = (text: string, ...addresses: string[]) => ({ rawSha256: null, texts: [text], addresses })

test('the same text from another site is left to a person, and nothing is written', async () => {
  const text = story()
  const first = await kept(given(text, 'https://one.example/tug'))
  const before = await db.auditEntry.count()
  expect(await importArticle(admin, given(text, 'https://two.example/tug'))).toMatchObject({
    ok: false,
    reason: 'to-decide',
  })
  expect(await db.auditEntry.count()).toBe(before)
  expect(await recognised(db, seen(text, 'https://two.example/tug'))).toMatchObject([
    { articleId: first.articleId, proposed: 'copy', certain: false, ties: [{ kind: 'text', current: true }] },
  ])
})

test('a person says that it is a copy: an article of its own that goes back to the other', async () => {
  const text = story()
  const first = await kept(given(text, 'https://one.example/copied'))
  const copy = await kept(
    given(text, 'https://two.example/copied', { asNew: true, copyOfId: first.articleId }),
  )
  expect(copy.outcome).toBe('copy')
  const article = await db.article.findUniqueOrThrow({ where: { id: copy.articleId } })
  expect(article.copyOfId).toBe(first.articleId)
  const again = await kept(given(text, 'https://two.example/copied?utm_source=x'))
  expect(again).toMatchObject({ articleId: copy.articleId, outcome: 'same' })
})

test('the same text at another address of the same site is noted as an address, once a person says so', async () => {
  const text = story()
  const first = await kept(given(text, 'https://one.example/a'))
  const other = 'https://one.example/b'
  expect(await importArticle(admin, given(text, other))).toMatchObject({ reason: 'to-decide' })
  expect(await recognised(db, seen(text, other))).toMatchObject([{ proposed: 'alias', certain: false }])
  const noted = await kept(given(text, other, { articleId: first.articleId, aliases: [other] }))
  expect(noted).toMatchObject({ articleId: first.articleId, outcome: 'new-address', versionNumber: 1 })
  expect(await db.capture.count({ where: { articleId: first.articleId } })).toBe(1)
  expect(await articleOfAddress(admin, other)).toMatchObject({ articleId: first.articleId, kind: 'alias' })
  expect(await kept(given(text, other))).toMatchObject({ outcome: 'same' })
  expect(await db.auditEntry.findFirst({ where: { action: 'article.address-added' } })).not.toBeNull()
})

test('the same text without an address is the article that has it, unless two have it', async () => {
  const text = story()
  const first = await kept(given(text, 'https://one.example/bare'))
  expect(await kept(given(text, null))).toMatchObject({ articleId: first.articleId, outcome: 'same' })
  await kept(given(text, 'https://two.example/bare', { asNew: true, copyOfId: first.articleId }))
  expect(await importArticle(admin, given(text, null))).toMatchObject({ reason: 'to-decide' })
})

test('other words at a known address are its next version, however the address is written', async () => {
  const first = await kept(given(story(), 'https://one.example/next'))
  const next = await kept(given(story('Since then two tugs came.'), 'http://www.one.example/next/'))
  expect(next).toMatchObject({ articleId: first.articleId, outcome: 'new-version' })
})

test('A, B, A: the text is the current one by its last capture, not by the number of its version', async () => {
  const [a, b] = [story(), story()]
  const address = 'https://one.example/back'
  await kept(given(a, address))
  await kept(given(b, address))
  const textTie = async (text: string) =>
    (await recognised(db, seen(text, address)))[0]?.ties.find(({ kind }) => kind === 'text')
  expect([await textTie(a), await textTie(b)]).toMatchObject([{ current: false }, { current: true }])
  expect(await kept(given(a, address))).toMatchObject({ outcome: 'earlier-version', versionNumber: 1 })
  expect([await textTie(a), await textTie(b)]).toMatchObject([{ current: true }, { current: false }])
  expect(await kept(given(a, address))).toMatchObject({ outcome: 'same', versionNumber: 1 })
})

test('a text that is like another comes with both shares, and is new unless a person says otherwise', async () => {
  const common = Array.from(
    { length: 6 },
    (_, at) =>
      `On day ${at} the keepers of the lock wrote into their book how high the water of the basin stood.`,
  ).join('\n\n')
  const first = await kept(given(common, 'https://one.example/like'))
  const longer = `${common}\n\n${story()}`
  const found = await recognisedAndLike(admin, seen(longer, 'https://two.example/like'))
  const one = found.find(({ articleId }) => articleId === first.articleId)
  expect(one).toMatchObject({ proposed: 'copy', certain: false })
  const like = one?.ties.find((tie) => tie.kind === 'like')
  expect(like?.otherShare).toBe(1)
  expect(like?.share).toBeLessThan(1)
  expect(certainly(found)).toBeNull()
  expect(await kept(given(longer, 'https://two.example/like'))).toMatchObject({ outcome: 'new' })
})
