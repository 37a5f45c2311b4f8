import { createAnnotation } from '@/lib/annotation/commands'
import { db } from '@/lib/db/client'
import { quoteAllowance } from '@/lib/edition/queries'
import { importArticle } from '@/lib/newsroom/import-article'
import { changeConcession } from '@/lib/plan/commands'
import { changeConcessionSchema } from '@/lib/plan/schema'
import { countWords } from '@/lib/text/words'
import { excerptBlocks, onlyPlace, placeCaution } from './excerpt'
import { forAll, type Garden, known, must } from './garden'
import type { StoryArticle, StoryConcession, StoryMark } from './story-model'

/** Fixed, so that the same story has the same captures everywhere. */
const CAPTURED_AT = new Date('2026-11-20T12:00:00Z')

/**
 * The excerpts with their marks. Where the whole file has been imported before, the marks go onto that; an excerpt
 * that has grown since becomes the fuller capture, unless editions have shown so much of the article that its rights
 * bear no more: then what is new in it stays out.
 */
export async function plantArticles(garden: Garden): Promise<void> {
  for (const article of garden.story.articles) {
    const standing = await standingArticle(article)
    const missing = standing ? await missingMarks(standing, article) : []
    const grows = standing && missing.length > 0 && (await isRoomFor(garden, standing, missing))
    const left = grows ? [] : missing
    const articleId = standing && !grows ? standing : await importExcerpt(garden, article)
    garden.articles.set(article.slug, articleId)
    for (const { key } of left) garden.noRoom.add(key)
    const planted = article.marks.filter((mark) => !left.includes(mark))
    await forAll(planted, async (mark) => {
      garden.marks.set(mark.key, await plantMark(garden, articleId, mark))
    })
  }
}

async function standingArticle({ slug, rawSha256 }: StoryArticle): Promise<string | null> {
  const found = await db.article.findFirst({
    where: { OR: [{ slug, sample: true }, { captures: { some: { rawSha256, outcome: 'good' } } }] },
    select: { id: true },
  })
  return found?.id ?? null
}

/** Marks whose words an excerpt of before does not hold. */
async function missingMarks(articleId: string, { marks }: StoryArticle): Promise<readonly StoryMark[]> {
  const { text, excerpted } = await currentVersion(articleId)
  return excerpted ? marks.filter(({ words }) => !text.includes(words)) : []
}

/** A passage counts once for every version it is shown of, so that new ones need room of their own. */
async function isRoomFor(
  { signer }: Garden,
  articleId: string,
  marks: readonly StoryMark[],
): Promise<boolean> {
  const allowance = await quoteAllowance(signer, articleId)
  const wanted = marks.reduce((sum, { words }) => sum + countWords(words), 0)
  return allowance !== null && wanted <= allowance.left.plain
}

async function importExcerpt({ signer }: Garden, article: StoryArticle): Promise<string> {
  const blocks = excerptBlocks(article)
  const { slug, workingTitle, rawSha256, wholeWords, details, addresses, origin } = article
  const imported = await must(
    slug,
    importArticle(signer, {
      method: 'seed',
      raw: null,
      rawSha256,
      capturedAt: CAPTURED_AT,
      address: addresses[0]?.url,
      workingTitle,
      details: { ...details },
      addresses: [...addresses],
      origin,
      rights: { policy: 'excerpt', reason: 'Short passages only: no licence is held.' },
      blocks,
      cautions: article.cautions.map((caution) => placeCaution(blocks, caution)),
      excerpted: true,
      wholeWords,
      slug,
      sample: true,
    }),
  )
  return imported.articleId
}

async function plantMark(garden: Garden, articleId: string, mark: StoryMark): Promise<string> {
  const { writer, subjects } = garden
  const standing = await standingMark(writer.id, articleId, mark.words)
  if (standing) return standing
  const version = await currentVersion(articleId)
  const { id } = await must(
    mark.key,
    createAnnotation(writer, {
      versionId: version.id,
      spans: [onlyPlace(version.text, mark.words)],
      voice: mark.voice,
      speakerId: mark.speaker ? known(subjects, `person/${mark.speaker}`) : null,
      speakerDescription: mark.speakerDescription ?? '',
      chain: mark.chain ?? '',
      originId: mark.origin ? await originId(mark.origin.name) : null,
      note: mark.note ?? '',
      targets: mark.targets.map((target) => known(subjects, target)),
    }),
  )
  return id
}

async function standingMark(writerId: string, articleId: string, words: string): Promise<string | null> {
  const found = await db.annotation.findFirst({
    where: {
      createdById: writerId,
      deletedAt: null,
      version: { articleId },
      spans: { some: { exact: words } },
    },
    select: { id: true },
  })
  return found?.id ?? null
}

type CurrentVersion = { readonly id: string; readonly text: string; readonly excerpted: boolean }

/** The text of an article as it stands now. */
export async function currentVersion(articleId: string): Promise<CurrentVersion> {
  const capture = await db.capture.findFirstOrThrow({
    where: { articleId, outcome: 'good' },
    orderBy: { seq: 'desc' },
    select: { version: { select: { id: true, text: true, excerpted: true } } },
  })
  if (!capture.version) throw new Error('A good capture has a version.')
  return capture.version
}

async function originId(name: string): Promise<string> {
  const origin = await db.origin.findUniqueOrThrow({ where: { name }, select: { id: true } })
  return origin.id
}

/** Says who framed each concession and with which heading, now that article and passage are there. */
export async function frameConcessions(garden: Garden): Promise<void> {
  for (const concession of garden.story.concessions) await frame(garden, concession)
}

async function frame(
  { writer, subjects, articles, marks }: Garden,
  concession: StoryConcession,
): Promise<void> {
  const subjectId = known(subjects, `concession/${concession.slug}`)
  const { subjectId: _, ...seen } = await db.concession.findUniqueOrThrow({ where: { subjectId } })
  if (seen.framedById) return
  const framed = {
    ...seen,
    framedById: known(articles, concession.framedBy),
    headingId: known(marks, concession.heading),
  }
  await must(
    concession.slug,
    changeConcession(writer, changeConcessionSchema.parse({ subjectId, ...framed, seen })),
  )
}
