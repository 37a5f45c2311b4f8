import { addFinding, retireFinding } from '@/lib/coverage/commands'
import { addFindingSchema } from '@/lib/coverage/schema'
import { db } from '@/lib/db/client'
import { addFigure } from '@/lib/figure/commands'
import { addFigureSchema } from '@/lib/figure/schema'
import { addReading, retireReading } from '@/lib/provision/commands'
import { addReadingSchema } from '@/lib/provision/schema'
import { forAll, type Garden, known, must } from './garden'
import { currentVersion } from './plant-articles'
import type { StoryFigure, StoryReading } from './story-model'

/** Who printed what, the numbers of sentences taken apart, and where articles are silent. */
export async function plantRecords(garden: Garden): Promise<void> {
  await takeBackReadings(garden)
  await forAll(garden.story.readings, (reading) => ensureReading(garden, reading))
  await forAll(garden.story.figures, (figure) => ensureFigure(garden, figure))
  await takeBackFindings(garden)
  for (const article of garden.story.articles) await plantFindings(garden, article.slug)
}

async function ensureReading(garden: Garden, { provision, source, ...reading }: StoryReading): Promise<void> {
  const provisionId = known(garden.provisions, provision)
  const from =
    'mark' in source
      ? { annotationId: known(garden.marks, source.mark), referenceId: null }
      : { annotationId: null, referenceId: known(garden.references, source.reference) }
  // One that a person took back stays so.
  if (await db.reading.findFirst({ where: { provisionId, ...from, words: reading.words } })) return
  await must(
    provision,
    addReading(garden.writer, addReadingSchema.parse({ provisionId, ...from, ...reading })),
  )
}

/** Readings of the demo writer that the story gives no longer. */
async function takeBackReadings({ story, writer, provisions, marks, references }: Garden): Promise<void> {
  const nameOf = (provisionId: string, from: string | null | undefined, words: string) =>
    JSON.stringify([provisionId, from, words])
  const given = new Set(
    story.readings.map(({ provision, source, words }) => {
      const from = 'mark' in source ? marks.get(source.mark) : references.get(source.reference)
      return nameOf(known(provisions, provision), from, words)
    }),
  )
  const standing = await db.reading.findMany({ where: { createdById: writer.id, retiredAt: null } })
  for (const { id, provisionId, annotationId, referenceId, words } of standing)
    if (!given.has(nameOf(provisionId, annotationId ?? referenceId, words)))
      await must('reading', retireReading(writer, { readingId: id }))
}

async function ensureFigure(
  { writer, statements }: Garden,
  { statement, ...figure }: StoryFigure,
): Promise<void> {
  const statementId = known(statements, statement)
  const { amount, measures } = figure
  if (await db.figure.findFirst({ where: { statementId, amount, measures } })) return
  await must(statement, addFigure(writer, addFigureSchema.parse({ statementId, ...figure })))
}

/** Silences noted by the demo writer that the story claims no longer. */
async function takeBackFindings({ story, writer, subjects, articles }: Garden): Promise<void> {
  const claimed = new Set(
    story.findings.map(({ article, subject, party }) =>
      [known(articles, article), known(subjects, subject), party && known(subjects, `party/${party}`)].join(),
    ),
  )
  const standing = await db.negativeFinding.findMany({
    where: { createdById: writer.id, retiredAt: null },
    select: { id: true, subjectId: true, partyId: true, version: { select: { articleId: true } } },
  })
  for (const { id, subjectId, partyId, version } of standing)
    if (!claimed.has([version.articleId, subjectId, partyId].join()))
      await must('finding', retireFinding(writer, { findingId: id }))
}

async function plantFindings({ story, writer, subjects, articles }: Garden, slug: string): Promise<void> {
  const { id: versionId } = await currentVersion(known(articles, slug))
  const noted = new Set(
    (await db.negativeFinding.findMany({ where: { versionId } })).map(
      ({ subjectId, partyId }) => `${subjectId} ${partyId}`,
    ),
  )
  await forAll(
    story.findings.filter(({ article }) => article === slug),
    async ({ subject, party, terms }) => {
      const subjectId = known(subjects, subject)
      const partyId = party && known(subjects, `party/${party}`)
      if (noted.has(`${subjectId} ${partyId}`)) return
      const input = addFindingSchema.parse({ versionId, subjectId, partyId, terms: [...terms] })
      await must(`${slug}: ${subject}`, addFinding(writer, input))
    },
  )
}
