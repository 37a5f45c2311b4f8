import { randomUUID } from 'node:crypto'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import type { EditionChoices } from '@/lib/edition/schema'
import { importArticle } from './import-article'
import { previewEdition, publishEdition } from './publish-edition'
import { type TestDesk, testDesk, value } from './test-statement'

export type EditionDesk = TestDesk & { readonly publisher: Admin }

/** A long article around the sentences of the test desk, so that quoting them is within its rights. */
export async function longArticle(desk: TestDesk, words = 400) {
  const filler = Array.from({ length: words }, (_, at) => `filler${at} ${randomUUID().slice(0, 4)}`)
  const article = await value(
    importArticle(desk.admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(filler.join(' ')),
      workingTitle: 'A long article of our own',
      details: { published_date: { value: '2025-11-20', method: 'typed' } },
      rights: { policy: 'excerpt' },
      blocks: [
        ...(await sentencesOf(desk)).map((text) => ({
          text: `Before it. ${text} After it.`,
          kind: 'paragraph' as const,
        })),
        { text: filler.join(' '), kind: 'paragraph' as const },
      ].map((block) => ({ ...block, disposition: 'shown' as const })),
    }),
  )
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: article.versionId } })
  return { article, text }
}

// Those of the first article: the desk may have a longer one by now.
async function sentencesOf(desk: TestDesk): Promise<string[]> {
  const { text } = await db.articleVersion.findFirstOrThrow({
    where: { createdById: desk.admin.id },
    orderBy: { createdAt: 'asc' },
    select: { text: true },
  })
  return text.split('\n\n')
}

/** The test desk with an article that can bear quotation, and an admin who wrote none of the furniture. */
export async function editionDesk(): Promise<EditionDesk> {
  const desk = await testDesk()
  const long = await longArticle(desk)
  return { ...desk, ...long, publisher: await testActor('admin', 'Paula Publisher') }
}

/** The newest wording of every piece of furniture that the latest edition does not hold. */
export async function newFurniture(): Promise<string[]> {
  const latest = await db.edition.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  const all = await db.furniture.findMany({
    select: {
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, editions: { where: { editionNumber: latest?.number ?? 0 } } },
      },
    },
  })
  return all.flatMap(({ revisions }) =>
    revisions.filter((one) => one.editions.length === 0).map(({ id }) => id),
  )
}

/** Looks at the difference and confirms it. */
export async function publish(admin: Admin, choices: Partial<EditionChoices>) {
  const { diffSha256 } = await value(previewEdition(admin, choices))
  return publishEdition(admin, { ...choices, diffSha256 })
}
