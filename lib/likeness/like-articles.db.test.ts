import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { importArticle } from '@/lib/newsroom/import-article'
import { likeArticles } from './queries'
import { LABELLED_PAIRS } from './test-pairs'

const kept = (title: string, text: string, aside = '') =>
  testActor('admin').then((admin) =>
    importArticle(admin, {
      method: 'pasted',
      raw: null,
      workingTitle: title,
      details: {},
      rights: { policy: 'excerpt' },
      blocks: [
        ...text
          .split('\n\n')
          .map((each) => ({ text: each, kind: 'paragraph' as const, disposition: 'shown' as const })),
        ...(aside ? [{ text: aside, kind: 'chrome' as const, disposition: 'set_aside' as const }] : []),
      ],
    }),
  )
const labelled = (kind: string) => LABELLED_PAIRS.find((pair) => pair.kind === kind)!
const shared = async (text: string, except?: string) =>
  (await likeArticles(await testActor('editor'), text, { except })).map(({ slug, proposed, sameText }) => [
    slug,
    proposed,
    sameText,
  ])

test('finds the articles that share phrasing, most like first, with the figure', async () => {
  const wire = labelled('one wire, two tops')
  const follow = labelled('follow-up with a paragraph of background')
  await kept('Ferry', wire.there)
  await kept('Ferry bare', labelled('one wire with a top, and bare').there)
  await kept('Budget', follow.here)
  const [first, second, ...rest] = await likeArticles(await testActor('editor'), wire.here)
  expect(first).toMatchObject({ slug: 'ferry-bare', proposed: true, sameText: false, longestRun: 34 })
  expect(second).toMatchObject({ slug: 'ferry', proposed: true })
  expect(first!.share).toBeGreaterThan(0.8)
  expect(rest).toEqual([])
  expect(await shared(follow.there)).toEqual([['budget', false, false]])
})

test('the same text is said to be the same', async () => {
  const { here } = labelled('near-copy, German')
  await kept('Hohenwerda', here)
  expect(await shared(here)).toEqual([['hohenwerda', true, true]])
  const { id } = await db.article.findUniqueOrThrow({ where: { slug: 'hohenwerda' } })
  expect(await shared(here, id)).toEqual([])
})

test('what was set aside is compared with nothing', async () => {
  const { here, there } = labelled('long boilerplate')
  const [box, body] = [here.split('\n\n').at(-1)!, here.split('\n\n').slice(0, -1).join('\n\n')]
  await kept('Library', body, box)
  expect(await shared(there)).toEqual([])
})

test('what shares phrasing is written down as it comes in, with shares in thousandths', async () => {
  const { here, there } = labelled('wire inside a report of its own')
  await kept('Bridge', here)
  await kept('Bridge again', there)
  const [pair] = await db.likeVersions.findMany({
    where: { version: { article: { slug: 'bridge-again' } } },
    select: { share: true, otherShare: true, other: { select: { article: { select: { slug: true } } } } },
  })
  expect(pair).toMatchObject({ other: { article: { slug: 'bridge' } } })
  expect(pair!.share).toBeGreaterThan(600)
})

test('a version that nobody has indexed is read all the same', async () => {
  const { here, there } = labelled('near-copy, Ukrainian')
  await kept('Mine', here)
  await ownerPool().query('TRUNCATE version_likeness')
  expect(await shared(there)).toContainEqual(['mine', true, false])
})
