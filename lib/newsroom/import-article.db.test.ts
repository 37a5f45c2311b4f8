import { beforeAll, expect, test } from 'vitest'
import { gap } from '@/lib/article/compose-version'
import { articleAbout, articleForWorkspace } from '@/lib/article/queries'
import type { ImportInput } from '@/lib/article/schema'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { Refusal } from '@/lib/result/refusal'
import { sha256Hex } from '@/lib/text/sha256'
import { importArticle } from './import-article'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const paragraph = (text: string) => ({
  text,
  kind: 'paragraph' as const,
  disposition: 'shown' as const,
  reason: '',
})
const given = (text: string, changes: Partial<ImportInput> = {}): ImportInput => ({
  method: 'pasted',
  raw: new TextEncoder().encode(text),
  workingTitle: 'A working title',
  details: {},
  rights: { policy: 'excerpt' },
  blocks: text.split('\n\n').map(paragraph),
  ...changes,
})

async function imported(input: ImportInput) {
  const result = await importArticle(admin, input)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const counts = async (articleId: string) => ({
  captures: await db.capture.count({ where: { articleId } }),
  versions: await db.articleVersion.count({ where: { articleId } }),
})

test('a new article has one capture, one version and a slug of its own', async () => {
  const first = await imported(given('First article of this test.'))
  const second = await imported(given('Second article of this test.'))
  expect([first.outcome, second.outcome]).toEqual(['new', 'new'])
  expect(second.slug).toBe(`${first.slug}-2`)
  expect(await counts(first.articleId)).toEqual({ captures: 1, versions: 1 })
})

test('the same text again says so and changes nothing', async () => {
  const first = await imported(given('Said twice.'))
  const log = await db.auditEntry.count()
  const again = await imported(given('Said twice.', { workingTitle: 'Another name for it' }))
  expect(again).toEqual({ ...first, outcome: 'same' })
  expect(await counts(first.articleId)).toEqual({ captures: 1, versions: 1 })
  expect(await db.auditEntry.count()).toBe(log)
})

test('A, B, A again: three captures, two versions, and A is current', async () => {
  const { articleId, versionId, slug } = await imported(given('Text A.'))
  const b = await imported(given('Text B.', { articleId }))
  const again = await imported(given('Text A.', { articleId }))
  expect([b.outcome, again.outcome]).toEqual(['new-version', 'earlier-version'])
  expect(again.versionId).toBe(versionId)
  expect(await counts(articleId)).toEqual({ captures: 3, versions: 2 })
  expect((await articleForWorkspace(admin, slug))?.version.text).toBe('Text A.')
  expect((await articleAbout(admin, slug))?.currentVersionId).toBe(versionId)
})

test('other bytes of a known article are an edit by the publisher; the same bytes read anew are not', async () => {
  const { articleId } = await imported(given('Bytes one.'))
  await imported(given('Bytes two.', { articleId }))
  await imported(given('Bytes two, read again.', { articleId, raw: new TextEncoder().encode('Bytes two.') }))
  const causes = await db.articleVersion.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { cause: true },
  })
  expect(causes.map(({ cause }) => cause)).toEqual(['first', 'publisher_edit', 're_extraction'])
})

test('a file is recognised by its hash as the whole of an excerpt', async () => {
  const whole = 'A first sentence that is kept.\n\nA second that is not.\n\nA third that is kept.'
  const raw = new TextEncoder().encode(whole)
  const excerpt = await imported(
    given('', {
      method: 'seed',
      raw: null,
      rawSha256: sha256Hex(raw),
      blocks: [paragraph('A first sentence that is kept.'), gap(), paragraph('A third that is kept.')],
      excerpted: true,
      wholeWords: 16,
    }),
  )
  const full = await imported(given(whole))
  expect(full).toMatchObject({ articleId: excerpt.articleId, outcome: 'new-version' })
  const version = await db.articleVersion.findUniqueOrThrow({ where: { id: full.versionId } })
  expect(version).toMatchObject({ cause: 'fuller_capture', excerpted: false })
})

test('ten imports of one text at once make one article', async () => {
  const results = await Promise.all(Array.from({ length: 10 }, () => imported(given('Ten at once.'))))
  expect(new Set(results.map(({ articleId }) => articleId)).size).toBe(1)
  expect(results.filter(({ outcome }) => outcome === 'new')).toHaveLength(1)
})

test('a much shorter text of a known article is written down as an attempt and is no version', async () => {
  const long = 'One two three four five six seven eight nine ten of a whole article.'
  const { articleId, versionId } = await imported(given(long))
  const short = await imported(given('One two three.', { articleId }))
  expect(short).toMatchObject({ outcome: 'much-shorter', versionId, versionNumber: 1 })
  expect(await counts(articleId)).toEqual({ captures: 2, versions: 1 })
  const last = await db.capture.findFirstOrThrow({ where: { articleId }, orderBy: { seq: 'desc' } })
  expect(last).toMatchObject({ outcome: 'much_shorter', versionId: null })
})

test('a canonical address belongs to one article', async () => {
  const addresses = [{ kind: 'canonical' as const, url: 'https://paper.example/one' }]
  const first = await imported(given('At an address.', { addresses }))
  const second = await imported(given('At an address, edited.', { addresses }))
  expect(second).toMatchObject({ articleId: first.articleId, outcome: 'new-version' })
})

test('cautions lie where their words lie', async () => {
  const { slug } = await imported(
    given('Before.\n\nhas long maintained 😀 this', {
      cautions: [
        {
          block: 1,
          start: 0,
          end: 3,
          kind: 'words_missing',
          reading: 'Somebody',
          basis: 'no subject',
          needsAcceptance: true,
        },
      ],
    }),
  )
  const article = await articleForWorkspace(admin, slug)
  const caution = article?.cautions[0]
  expect(article?.version.text.slice(caution?.start, caution?.end)).toBe('has')
})

test('an editor does not import', async () => {
  await expect(importArticle(await testActor('editor'), given('By an editor.'))).rejects.toThrow(Refusal)
})

test('NUL, lone surrogates and other forms of letters are cleaned before anything is hashed', async () => {
  const { slug } = await imported(given('Caf\u0065\u0301 \u0000and \uD800this.'))
  expect((await articleForWorkspace(admin, slug))?.version.text).toBe('Café and this.')
})
