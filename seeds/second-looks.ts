import { checkFinding } from '@/lib/coverage/commands'
import { db } from '@/lib/db/client'
import { checkFigure } from '@/lib/figure/commands'
import { checkProvision, checkReading, confirmAlignment } from '@/lib/provision/commands'
import { forAll, type Garden, known, must } from './garden'
import { endsOf } from './plant-provisions'

/** The second demo signer looks at what the first entered; a few alignments are left for an editor to settle. */
export async function lookAgain(garden: Garden): Promise<void> {
  const { writer, signer } = garden
  const unseen = {
    where: { createdById: writer.id, checkedAt: null, retiredAt: null },
    select: { id: true },
  } as const
  await forAll(await db.provision.findMany(unseen), async ({ id }) => {
    await must('provision', checkProvision(signer, { provisionId: id }))
  })
  await forAll(await db.reading.findMany(unseen), async ({ id }) => {
    await must('reading', checkReading(signer, { readingId: id }))
  })
  await forAll(await db.figure.findMany(unseen), async ({ id }) => {
    await must('figure', checkFigure(signer, { figureId: id }))
  })
  await forAll(await db.negativeFinding.findMany(unseen), async ({ id }) => {
    await must('silence', checkFinding(signer, { findingId: id }))
  })
  for (const alignment of garden.story.alignments.filter(({ confirmed }) => confirmed)) {
    const planVersionId = known(garden.subjects, `plan_version/${alignment.planVersion}`)
    const waiting = await db.alignment.findFirst({
      where: {
        planVersionId,
        ...endsOf(garden, alignment),
        createdById: writer.id,
        confirmedAt: null,
        retiredAt: null,
      },
      select: { id: true },
    })
    if (waiting) await must('alignment', confirmAlignment(signer, { alignmentId: waiting.id }))
  }
}
