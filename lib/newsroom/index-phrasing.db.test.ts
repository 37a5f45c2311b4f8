import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { LABELLED_PAIRS } from '@/lib/likeness/test-pairs'
import { originProposals } from '@/lib/origin/queries'
import { importArticle } from './import-article'
import { askToIndexPhrasing, indexPhrasing } from './index-phrasing'
import { value } from './test-statement'

const kept = async (workingTitle: string, text: string) =>
  value(
    importArticle(await testActor('admin'), {
      method: 'pasted',
      raw: null,
      workingTitle,
      details: {},
      rights: { policy: 'excerpt' },
      blocks: text
        .split('\n\n')
        .map((each) => ({ text: each, kind: 'paragraph' as const, disposition: 'shown' as const })),
    }),
  )
const jobs = async () =>
  (await ownerPool().query(`SELECT key FROM graphile_worker._private_jobs WHERE key = 'likeness.index'`)).rows

test('versions from before are indexed once, and what they share is proposed', async () => {
  const { here, there } = LABELLED_PAIRS.find(({ kind }) => kind === 'near-copy, Ukrainian')!
  await kept('First', here)
  const { slug } = await kept('Second', there)
  await ownerPool().query('TRUNCATE version_likeness, like_versions')
  const editor = await testActor('editor')
  expect(await originProposals(editor, slug)).toEqual([])

  await askToIndexPhrasing()
  expect(await jobs()).toHaveLength(1)
  await Promise.all([indexPhrasing(), indexPhrasing()])
  expect(await db.articleVersion.count()).toBe(2)
  const indexed = await ownerPool().query('SELECT count(*)::int AS count FROM version_likeness')
  expect(indexed.rows).toEqual([{ count: 2 }])
  expect(await originProposals(editor, slug)).toMatchObject([{ about: 'copy' }])
})

test('where everything is indexed nobody is asked', async () => {
  await ownerPool().query(`DELETE FROM graphile_worker._private_jobs`)
  await askToIndexPhrasing()
  expect(await jobs()).toEqual([])
})
