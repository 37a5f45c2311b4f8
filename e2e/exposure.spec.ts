import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { publishedRuns, wordsShown } from '@/lib/edition/exposure-scan'
import type { Snapshot } from '@/lib/edition/model'
import { countWords } from '@/lib/text/words'
import { everythingPublic, exported } from './everything-public'
import { expect, test } from './fixtures'
import { sentence, writeInvented } from './invented'
import { knock } from './knock'
import { newPerson } from './people'
import { plantAnnotation, plantApproved, plantArticle, plantEdition, pointId } from './plant'

test.setTimeout(600_000)

const edition = async (number: number) =>
  (JSON.parse((await knock(`/editions/${number}/edition.json`)).body) as { edition: Snapshot }).edition

test('of no article more is shown in public than its rights bear, in any form', async () => {
  const info = test.info()
  const admin = await newPerson('admin', 'Ada Admin')
  const author = await newPerson('editor', 'Egon Author')
  const second = await newPerson('editor', 'Sanna Second')
  const mark = randomUUID().slice(0, 8)
  const file = await writeInvented(info.outputPath('ferry.txt'), mark)
  const ours = await plantArticle(admin.actor, file, mark)
  const passage = sentence(mark, 7)
  const annotationId = await plantAnnotation(author.actor, ours, passage)
  const { revisionId } = await plantApproved(author.actor, second.actor, {
    subjectId: await pointId(9),
    wording: `Ferries were counted (${mark}).`,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  const number = await plantEdition(admin.actor, { choose: [revisionId] })
  const latest = await edition(number)
  const earlier = number > 1 ? [await edition(1)] : []

  const pages = [
    ...(await everythingPublic(latest, earlier)),
    ...(await exported(number, info.outputPath('site'))),
  ]
  const runs = publishedRuns(pages.map(({ body }) => body))
  const speech = speechBy([latest, ...earlier])
  for (const article of await archived(ours.slug)) {
    const { shown } = wordsShown(article.text, runs)
    const said = speech.get(article.slug) ?? []
    const { shown: plain } = wordsShown(
      said.reduce((text, words) => text.replaceAll(words, '\n\n·\n\n'), article.text),
      runs,
    )
    console.log(
      `exposure: ${article.slug}: ${shown} of ${article.whole} words, ${plain} without direct speech`,
    )
    if (article.slug === ours.slug)
      expect(shown, 'the scanner finds what is shown').toBeGreaterThanOrEqual(countWords(passage))
    if (article.policy === 'full') continue
    expect(shown * 2, article.slug).toBeLessThanOrEqual(article.whole)
    expect(plain * 4, article.slug).toBeLessThanOrEqual(article.whole)
    if (article.policy === 'link_only') expect(shown, article.slug).toBe(0)
  }
  console.log(`exposure: ${pages.length} answers and files read`)
  expect(pages.length).toBeGreaterThan(500)
})

/** Words of articles that are direct speech of somebody known, by article. */
function speechBy(snapshots: readonly Snapshot[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const proof of snapshots.flatMap(({ statements }) => statements.flatMap(({ proofs }) => proofs))) {
    if (proof.voice !== 'direct_speech' || !proof.speaker?.slug) continue
    found.set(proof.article, [...(found.get(proof.article) ?? []), ...proof.spans.map(({ exact }) => exact)])
  }
  return found
}

/**
 * Every text in the archive, with how long its article is and what its rights are. Of the same dispatch planted for
 * several journeys each has its own passages, so those are told by their own marks and left to their own journeys.
 */
async function archived(ours: string) {
  const articles = await db.article.findMany({
    where: { OR: [{ slug: ours }, { NOT: { slug: { startsWith: 'dispatch-' } } }] },
    select: {
      slug: true,
      versions: { select: { text: true, wholeWords: true } },
      rights: { orderBy: { seq: 'asc' } },
    },
  })
  return articles.flatMap(({ slug, versions, rights }) =>
    versions.map(({ text, wholeWords }) => ({
      slug,
      text,
      whole: wholeWords > 0 ? wholeWords : countWords(text),
      policy: rights.at(-1)?.policy ?? 'excerpt',
    })),
  )
}
