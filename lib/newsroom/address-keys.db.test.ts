import { beforeAll, expect, test } from 'vitest'
import { updateDetails } from '@/lib/article/commands'
import { articleAbout, articleOfAddress } from '@/lib/article/queries'
import type { ImportInput } from '@/lib/article/schema'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { Refusal } from '@/lib/result/refusal'
import { sha256Hex } from '@/lib/text/sha256'
import { importArticle } from './import-article'
import { recordAttempt } from './record-attempt'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const given = (text: string, url: string): ImportInput => ({
  method: 'pasted',
  raw: new TextEncoder().encode(text),
  workingTitle: text,
  details: {},
  addresses: [{ kind: 'canonical', url }],
  rights: { policy: 'excerpt' },
  blocks: [{ text, kind: 'paragraph', disposition: 'shown', reason: '' }],
})
async function imported(text: string, url: string) {
  const result = await importArticle(admin, given(text, url))
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test('ten ways to write one address, ten texts at once: one article', async () => {
  const ways = [
    'https://ten.example/a',
    'http://ten.example/a',
    'https://www.ten.example/a/',
    'https://ten.example/a?utm_source=x',
    'https://ten.example/a?utm_medium=y&fbclid=z',
    'https://ten.example/a#more',
    'https://TEN.example/a',
    'https://ten.example:443/a',
    'http://www.ten.example:80/a',
    'https://ten.example/a/amp',
  ]
  const all = await Promise.all(ways.map((url, index) => imported(`Text number ${index}.`, url)))
  expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1)
  for (const url of ways)
    expect(await articleOfAddress(admin, url)).toMatchObject({ articleId: all[0]?.articleId })
})

test('an address that nobody has, and one that is none', async () => {
  expect(await articleOfAddress(admin, 'https://nobody.example/a')).toBeNull()
  expect(await articleOfAddress(admin, 'not an address')).toBeNull()
})

test('another article does not take an address by writing it otherwise', async () => {
  await imported('The first at this address.', 'https://taken.example/a')
  const other = await imported('Somewhere else.', 'https://taken.example/b')
  const { rowVersion } = (await articleAbout(admin, other.slug))!
  const result = await updateDetails(admin, {
    articleId: other.articleId,
    rowVersion,
    workingTitle: 'Somewhere else',
    details: {},
    addresses: [{ kind: 'canonical', url: 'http://www.taken.example/a/?utm_source=x' }],
    copyOfId: null,
    origin: null,
  })
  expect(result).toMatchObject({ ok: false, reason: 'address-taken' })
})

test.each(['failed', 'empty', 'paywalled', 'much_shorter'] as const)(
  'an attempt that is %s is written down with its bytes and is no version',
  async (outcome) => {
    const { articleId, slug } = await imported(
      `Stands before: ${outcome}.`,
      `https://kept.example/${outcome}`,
    )
    const raw = new TextEncoder().encode('Please sign in.')
    expect(
      await recordAttempt(admin, {
        articleId,
        outcome,
        reason: 'The page asks its readers to sign in.',
        method: 'pasted',
        address: `https://kept.example/${outcome}`,
        raw,
      }),
    ).toEqual({ ok: true, value: { slug } })
    expect(await db.articleVersion.count({ where: { articleId } })).toBe(1)
    const about = await articleAbout(admin, slug)
    expect(about?.captures[0]).toMatchObject({
      outcome,
      reason: 'The page asks its readers to sign in.',
      rawSha256: sha256Hex(raw),
      version: null,
    })
  },
)

test('an attempt at no article is none, and an editor makes none', async () => {
  const attempt = {
    articleId: '00000000-0000-4000-8000-000000000000',
    outcome: 'failed' as const,
    reason: 'It did not answer.',
    method: 'pasted' as const,
  }
  expect(await recordAttempt(admin, attempt)).toMatchObject({ ok: false, reason: 'no-such-article' })
  await expect(recordAttempt(await testActor('editor'), attempt)).rejects.toThrow(Refusal)
})
